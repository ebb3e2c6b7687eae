import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import { failuresByReason, overdueVisits } from '../../src/web/operations.ts';
import { roomOf } from '../../src/web/room.ts';
import { aFailed, anUnstable, aTarget, DAWN, hours } from '../archive/builders.ts';
import { first, policy, temporaryArchive } from './invented.ts';
import { visit } from './page.ts';

const target = (id: string, vendor: string) => aTarget({ id, vendor, document: 'Terms' });
let archive: Archive;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  const targets = [
    aTarget(),
    target('b/terms', 'Badger AI'),
    target('c/terms', 'Corvid'),
    target('d/terms', 'Dormouse'),
  ];
  await archive.declareTargets(targets, DAWN);
  await first(archive, 1, policy({ A: ['We keep your chats.'] }));
  for (const hour of [1, 2, 3]) await archive.record(aFailed(hours(hour), 'b/terms'));
  await archive.record(aFailed(hours(2), 'c/terms'));
  await archive.record(anUnstable(hours(2), 'd/terms'));
});
afterAll(() => close());

const at = (hour: number) => visit(webApp({ archive, clock: () => new Date(hours(hour)) }), '/operations');

describe('the page for whoever runs the service', () => {
  it('says how many documents are due, overdue and failing', async () => {
    const page = await at(40);
    const figures = Object.fromEntries(
      page
        .texts('.figures > div')
        .map(text => [text.replace(/[\d].*|All/, ''), /[\d].*|All/.exec(text)?.[0]]),
    );
    expect(figures).toMatchObject({
      Documents: '4',
      Failing: '3',
      'Alerts to deliver': '0',
      'Alerts given up': '0',
    });
    expect(page.text('.title p')).toBe('The newest visit ended 1 Mar 2026, 09:00 UTC, 37 hours ago.');
  });

  it('names why pages are not read, and which have failed longest', async () => {
    const page = await at(4);
    expect(page.texts('#failures ~ table tbody th')[0]).toBe('The page did not answer in time.timeout');
    expect(page.texts('#failures ~ table li')).toEqual([
      'Badger AI, Terms, 3 visits',
      'Corvid, Terms, 1 visit',
      'Dormouse, Terms, 0 visits',
    ]);
  });

  it('names what stands in the way for long', async () => {
    const own = await temporaryArchive();
    const trouble = { kind: 'host-blocking', subject: 'lutra.example', since: DAWN, toldAt: DAWN } as const;
    await own.archive.keepTroubles([trouble], [], DAWN);
    const page = await visit(
      webApp({ archive: own.archive, clock: () => new Date(hours(3)) }),
      '/operations',
    );
    expect(page.text('#troubles ~ table tbody tr')).toBe(
      'A site blocks uslutra.example1 Mar 2026, 06:00 UTC3 hours',
    );
    await own.close();
  });

  it('is calm where all is well', async () => {
    const own = await temporaryArchive();
    const page = await visit(webApp({ archive: own.archive, clock: () => new Date(DAWN) }), '/operations');
    expect(page.text('.empty')).toBe('Nothing that lasts stands in the way of watching.');
    expect(page.elements('section:not([aria-labelledby=room]) table')).toEqual([]);
    await own.close();
  });
});

it('a visit is overdue when another one should have followed it', async () => {
  const states = await archive.targets();
  const dueAt = (id: string) => states.find(state => state.target.id === id)!.schedule.nextDueAt;
  const late = new Date(Date.parse(dueAt('lutra/privacy')) + aTarget().every + 1).toISOString();
  const { count, worst } = overdueVisits(states, late);
  expect(worst).toHaveLength(count);
  expect(worst.map(state => state.schedule.nextDueAt)).toEqual(
    worst.map(state => state.schedule.nextDueAt).toSorted(),
  );
  expect(overdueVisits(states, DAWN)).toEqual({ count: 0, worst: [] });
  expect(failuresByReason(states).map(({ reason }) => reason)).toEqual(['timeout', 'unstable']);
});

describe('the room that the archive takes', () => {
  const statistics = (checks: number) => ({ rows: { checks }, blobs: [] });

  it('is told by what takes it', async () => {
    const app = webApp({ archive, clock: () => new Date(hours(5)) });
    const told = async () => (await visit(app, '/operations')).text('section[aria-labelledby=room]');
    await expect
      .poll(told)
      .toMatch(/\d bytes of pages and evidence, as packed, beside the records of 6 visits\./);
    expect(await told()).toMatch(/Pages1\d+ bytes/);
  });

  it('is counted beside where that takes long', async () => {
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof statistics>>();
    const room = roomOf({ statistics: () => promise }, () => new Date(DAWN));
    expect(await room.counted()).toBeUndefined();
    resolve(statistics(3));
    expect((await room.counted())?.held.rows.checks).toBe(3);
  });

  it('holds for ten minutes, and is shown until it is counted anew', async () => {
    let [now, asked] = [Date.parse(DAWN), 0];
    const room = roomOf({ statistics: async () => statistics(++asked) }, () => new Date(now));
    const counted = async () => (await room.counted())?.held.rows.checks;
    expect(await counted()).toBe(1);
    now += 599_000;
    expect([await counted(), asked]).toEqual([1, 1]);
    now += 2_000;
    expect(await counted()).toBe(1);
    await expect.poll(counted).toBe(2);
  });

  it('is counted again where it could not be', async () => {
    let asked = 0;
    const failing = async () => {
      if (++asked < 3) throw new Error('away');
      return statistics(7);
    };
    const room = roomOf({ statistics: failing }, () => new Date(DAWN));
    await expect.poll(async () => (await room.counted())?.held.rows.checks).toBe(7);
    expect(asked).toBe(3);
  });
});
