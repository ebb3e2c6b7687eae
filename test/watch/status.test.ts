import { describe, expect, it } from 'vitest';
import type { Check, TargetState } from '../../src/archive/archive.ts';
import { statusForPeople } from '../../src/cli/commands/status-text.ts';
import { status } from '../../src/watch/status.ts';
import { aTarget, hours } from '../archive/builders.ts';

const check = (at: number, over: Partial<Check> = {}): Check => ({
  id: at,
  target: 'lutra/privacy',
  startedAt: hours(at),
  finishedAt: hours(at),
  outcome: 'unchanged',
  ...over,
});
const state = (id: string, dueAt: number, over: Partial<TargetState> = {}): TargetState => ({
  target: aTarget({ id }),
  schedule: { target: id, nextDueAt: hours(dueAt), failures: 0 },
  lastCheck: check(9),
  lastRead: check(9),
  snapshots: 1,
  changes: 0,
  ...over,
});
const failing = state('corvid/terms', 9, {
  schedule: { target: 'corvid/terms', nextDueAt: hours(9), failures: 3 },
  lastCheck: check(8, { outcome: 'failed', reason: 'timeout' }),
});
const { lastRead: _, lastCheck: __, ...unread } = state('pelagic/terms', 12);
const NONE = { pending: 0, givenUp: 0 };

describe('the status', () => {
  it('tells what is due, what fails, and what was never read', () => {
    const found = status([state('lutra/privacy', 11), failing, unread], NONE, [], hours(10));
    expect(found).toMatchObject({
      documents: { watched: 3, neverRead: 1, due: 1 },
      latest: { target: 'corvid/terms', dueAt: hours(9), lateSeconds: 3_600 },
      lastCheckAt: hours(9),
      nextDueAt: hours(9),
      failing: [{ target: 'corvid/terms', reason: 'timeout', failures: 3 }],
    });
  });

  it('knows nothing late where nothing is due', () => {
    const found = status([state('lutra/privacy', 11)], NONE, [], hours(10));
    expect(found).not.toHaveProperty('latest');
    expect(statusForPeople(found)).toBe(
      '1 document is watched. None is due before 2026-03-01 17:00 UTC.\nThe last check ended 2026-03-01 15:00 UTC.\nAlerts: 0 owed, 0 given up.',
    );
  });

  it('reads well with everything in the way', () => {
    const trouble = { kind: 'queue-late', subject: 'visits', since: hours(1), toldAt: hours(1) } as const;
    const found = status([failing, unread], { pending: 2, givenUp: 1 }, [trouble], hours(10));
    expect(statusForPeople(found).split('\n')).toEqual([
      '2 documents are watched, 1 of them not read yet. 1 of them is due; the longest, corvid/terms, for 60 min.',
      'The last check ended 2026-03-01 14:00 UTC.',
      'Alerts: 2 owed, 1 given up.',
      '',
      '| not read     | reason  | in a row | next visit           |',
      '| ------------ | ------- | -------- | -------------------- |',
      '| corvid/terms | timeout | 3        | 2026-03-01 15:00 UTC |',
      '',
      'In the way:',
      '- queue-late, visits, since 2026-03-01 07:00 UTC',
    ]);
  });

  it('says what to do where nothing is watched', () => {
    expect(statusForPeople(status([], NONE, [], hours(0)))).toContain('declare targets');
  });
});
