import { describe, expect, it } from 'vitest';
import type { TargetState } from '../../src/archive/archive.ts';
import type { Alert } from '../../src/archive/outbox.ts';
import { SECTION_LOST } from '../../src/watch/reading.ts';
import { type Circumstances, troubleNews, troublesIn } from '../../src/watch/troubles.ts';
import { aTarget, hours } from '../archive/builders.ts';

const check = (at: number, over: object = {}) => ({
  id: 1,
  target: 'lutra/privacy',
  startedAt: hours(at),
  finishedAt: hours(at),
  outcome: 'unchanged' as const,
  ...over,
});
const failed = (at: number, reason: string) => check(at, { outcome: 'failed', reason, detail: `${reason}!` });

/** A document that is read every twelve hours and was read an hour ago, unless told otherwise. */
const state = (over: Partial<TargetState> = {}): TargetState => ({
  target: aTarget(),
  schedule: { target: 'lutra/privacy', nextDueAt: hours(110), failures: 0 },
  lastCheck: check(99),
  lastRead: check(99),
  snapshots: 1,
  changes: 0,
  ...over,
});
const troubles = (over: Partial<Circumstances> = {}) =>
  troublesIn({ now: hours(100), states: [state()], undelivered: [], ...over }).map(
    ({ kind, subject, since, says }) => [kind, subject, since, says],
  );

describe('troubles', () => {
  it('there are none while all is well', () => {
    expect(troubles({ disk: { free: 5e10, total: 1e11 }, signed: hours(99), checked: hours(99) })).toEqual(
      [],
    );
  });

  it('a document that was not read for longer than its budget: three times its cadence, at most two days', () => {
    const blind = (lastReadAt: number, every: number) =>
      troubles({
        states: [
          state({
            target: aTarget({ every: every * 3_600_000 }),
            lastRead: check(lastReadAt),
            lastCheck: failed(99, 'timeout'),
          }),
        ],
      });
    expect(blind(100 - 23, 1)).toEqual([]);
    expect(blind(100 - 25, 1)).toEqual([
      [
        'not-read',
        'lutra/privacy',
        hours(75),
        expect.stringContaining('timeout!. Silence about it means nothing'),
      ],
    ]);
    expect(blind(100 - 35, 12)).toEqual([]);
    expect(blind(100 - 49, 100)).toHaveLength(1);
    const weekly = state({
      target: aTarget({ every: 7 * 24 * 3_600_000 }),
      lastRead: check(1),
      lastCheck: check(1),
    });
    expect(troubles({ states: [weekly] })).toEqual([]);
  });

  it('a document that five visits could not read once', () => {
    const { lastRead: _, ...unread } = state({ lastCheck: failed(99, 'gone') });
    const failing = (failures: number) =>
      troubles({ states: [{ ...unread, schedule: { ...unread.schedule, failures } }] });
    expect(failing(4)).toEqual([]);
    expect(failing(5)).toMatchObject([
      ['not-read', 'lutra/privacy', hours(99), expect.stringContaining('never read')],
    ]);
  });

  it('a document whose section is lost', () => {
    const lastRead = check(99, { detail: `${SECTION_LOST}; the main content was read instead` });
    expect(troubles({ states: [state({ lastRead })] })).toMatchObject([
      ['section-lost', 'lutra/privacy', hours(99), expect.stringContaining('Correct `select`')],
    ]);
  });

  it('a host that refuses all of its documents again and again', () => {
    const refused = (id: string, reason: string, failures: number) =>
      state({
        target: aTarget({ id }),
        lastCheck: failed(99, reason),
        schedule: { target: id, nextDueAt: hours(110), failures },
      });
    const both = (...more: [string, number][]) =>
      troubles({ states: more.map(([reason, failures], n) => refused(`lutra/${n}`, reason, failures)) });
    expect(both(['blocked', 3], ['challenge', 4])).toMatchObject([
      ['host-blocking', 'lutra.example', hours(99), expect.stringContaining('2 documents: blocked!')],
    ]);
    expect(both(['blocked', 3], ['timeout', 4])).toEqual([]);
    expect(both(['blocked', 2])).toEqual([]);
  });

  it('visits that are late', () => {
    const due = (at: number) => ({
      ...state(),
      schedule: { target: 'lutra/privacy', nextDueAt: hours(at), failures: 0 },
    });
    expect(troubles({ states: [due(99), due(120)] })).toEqual([]);
    expect(troubles({ states: [due(97), due(120)] })).toMatchObject([
      ['queue-late', 'visits', hours(97), expect.stringContaining('1 of 2 documents')],
    ]);
  });

  it('a disk that is nearly full', () => {
    expect(troubles({ disk: { free: 4e9, total: 1e11 } })).toMatchObject([
      ['disk-low', 'archive', hours(100), expect.stringContaining('4.0 GB are free')],
    ]);
    expect(troubles({ disk: { free: 1e9, total: 1e10 } })).toHaveLength(1);
  });

  it('checks that have not been signed for an hour', () => {
    expect(troubles({ signed: hours(98.9), checked: hours(99.9) })).toMatchObject([
      ['log-unsigned', 'log', hours(98.9), expect.stringContaining('LOG_KEY_FILE')],
    ]);
    expect(troubles({ checked: hours(98) })).toHaveLength(1);
    expect(troubles({ signed: hours(99.5), checked: hours(99.9) })).toEqual([]);
  });

  it('a channel that takes no alerts', () => {
    const alert = { channel: 'slack:#privacy', createdAt: hours(90), lastError: 'is_archived' } as Alert;
    expect(troubles({ undelivered: [alert, { ...alert, createdAt: hours(80) }] })).toMatchObject([
      [
        'channel-broken',
        'slack:#privacy',
        hours(80),
        expect.stringMatching(/^2 alerts are not delivered .*is_archived/),
      ],
    ]);
  });
});

describe('news of troubles', () => {
  const disk = { kind: 'disk-low', subject: 'archive', since: hours(1), says: 'Full.', url: '/' } as const;

  it('are told at once, again every day while they last, and when they have passed', () => {
    const begun = troubleNews([], [disk], hours(1));
    expect(begun.told).toMatchObject([{ stage: 'begun', since: hours(1), says: 'Full.' }]);
    expect(troubleNews(begun.open, [{ ...disk, since: hours(2) }], hours(24))).toEqual({
      open: begun.open,
      told: [],
    });
    const lasting = troubleNews(begun.open, [{ ...disk, since: hours(25) }], hours(25));
    expect(lasting.told).toMatchObject([{ stage: 'lasting', since: hours(1) }]);
    const mended = troubleNews(lasting.open, [], hours(26));
    expect(mended).toMatchObject({ open: [], told: [{ stage: 'mended', since: hours(1) }] });
  });
});
