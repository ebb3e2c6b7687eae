import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRouting } from '../../src/alert/routing.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { owing } from '../../src/watch/owing.ts';
import type { Recurrence } from '../../src/watch/recurrence.ts';
import {
  aChanged,
  aFinding,
  aFirst,
  aSnapshot,
  aTarget,
  aVerdict,
  hours,
  LUTRA,
} from '../archive/builders.ts';

const SLACK = 'slack:#privacy';
const ROUTING = plainRouting([SLACK, 'log']);
const NEW = { kind: 'new' } as Recurrence;

let directory: string;
let archive: Archive;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-incident-'));
  archive = await openSqliteArchive(directory);
  await archive.declareTargets([aTarget()], hours(0));
  await archive.record(aFirst(hours(0), ['A']));
});
afterEach(async () => {
  await archive.close();
  await rm(directory, { recursive: true });
});

/** What would be owed for a change to this text now. */
const owe = (at: number, text: string, recurrence = NEW, verdict = aVerdict()) => {
  const { documentHash } = aSnapshot([text]);
  const turn = { target: aTarget(), documentHash, recurrence, now: hours(at) };
  return owing(turn, { findings: [aFinding()], verdict }, ROUTING, archive);
};
/** Records it, and returns the ids of the alerts, Slack's first. */
async function change(
  at: number,
  text: string,
  recurrence = NEW,
  verdict = aVerdict(),
): Promise<readonly string[]> {
  const before = (await archive.latest(LUTRA))!;
  const { alerts, notices } = await owe(at, text, recurrence, verdict);
  return (
    await archive.record(aChanged(hours(at), before.document, [text], { alerts, notices, verdict }), before)
  ).alerts;
}
const within = async (...args: Parameters<typeof owe>) =>
  (await owe(...args)).alerts.map(alert => alert.within);

describe('a change', () => {
  it('stands for itself, on every channel', async () => {
    expect((await owe(12, 'B')).alerts).toEqual([
      { channel: SLACK, dueAt: hours(12) },
      { channel: 'log', dueAt: hours(12) },
    ]);
  });

  it('within a day of the last belongs to it, on each channel, and so on from edit to edit', async () => {
    const [first, logged] = await change(12, 'B');
    const incident = { kind: 'further-edit' };
    expect(await within(35, 'C')).toEqual([
      { thread: first, incident },
      { thread: logged, incident },
    ]);
    await change(35, 'C');
    expect(await within(58, 'D')).toMatchObject([{ thread: first }, { thread: logged }]);
    expect(await within(60, 'D')).toEqual([undefined, undefined]);
  });

  it('that takes back what was told within a month is told where it was told', async () => {
    const [first] = await change(12, 'B');
    const back = { kind: 'reversal', since: hours(0) } as const;
    expect((await within(24 * 20, 'A', back))[0]).toEqual({
      thread: first,
      incident: { kind: 'reversal', wordingOf: hours(0), stoodFrom: hours(12) },
    });
    expect(await within(24 * 32, 'A', back)).toEqual([undefined, undefined]);
  });

  it('that goes back to a text that no alert was about stands for itself', async () => {
    await change(12, 'B', NEW, aVerdict({ alert: false }));
    const back = { kind: 'reversal', since: hours(0) } as const;
    expect(await within(24 * 5, 'A', back)).toEqual([undefined, undefined]);
  });

  it('of a page that goes back and forth is said once in the thread of what was told', async () => {
    const [first] = await change(12, 'B');
    const silent = aVerdict({ alert: false });
    const flap = { kind: 'flap', since: hours(0) } as const;
    await change(24 * 3, 'A', flap, silent);
    await change(24 * 4, 'B', flap, silent);
    const thread = await archive.inThread(first!, 9);
    expect(thread).toMatchObject([{ id: `n-flap-${first}`, notice: { kind: 'flap', at: hours(72) } }]);
    expect((await owe(24 * 9, 'A', flap, silent)).notices).toEqual([]);
  });
});

it('a change that no route leads anywhere for says so', async () => {
  const routing = { ...ROUTING, routes: [{ to: [SLACK], vendors: ['Corvid'] }] };
  const turn = { target: aTarget(), documentHash: 'x', recurrence: NEW, now: hours(12) };
  const owed = await owing(turn, { findings: [aFinding()], verdict: aVerdict() }, routing, archive);
  expect(owed.alerts).toEqual([]);
  expect(owed.verdict).toMatchObject({
    alert: true,
    reason: expect.stringMatching(/No route leads to a channel, so nobody was told\.$/),
  });
});
