import { expect, it } from 'vitest';
import type { ChangeSummary, Check, TargetState } from '../../src/archive/archive.ts';
import { newestEnd, standing } from '../../src/web/standing.ts';
import { aTarget, hours } from '../archive/builders.ts';

const check = (outcome: Check['outcome']): Check => ({
  id: 1,
  target: aTarget().id,
  startedAt: hours(0),
  finishedAt: hours(0),
  outcome,
});

/** A target read every twelve hours, last visited at dawn, due again at twelve. */
const state = (over: Partial<TargetState>): TargetState => ({
  target: aTarget(),
  schedule: { target: aTarget().id, nextDueAt: hours(12), failures: 0 },
  lastCheck: check('unchanged'),
  lastRead: check('unchanged'),
  snapshots: 1,
  changes: 0,
  ...over,
});
const kind = (of: TargetState, hour: number, changes = new Map<string, ChangeSummary>()) =>
  standing(of, changes, hours(hour)).kind;

it('is calm only when read on time and unchanged', () => {
  expect(kind(state({}), 1)).toBe('calm');
});

it('is blind after a failed or unstable visit, although it was read before', () => {
  expect(kind(state({ lastCheck: check('failed') }), 1)).toBe('blind');
  expect(kind(state({ lastCheck: check('unstable') }), 1)).toBe('blind');
});

it('is blind when a visit is overdue by more than the time between two', () => {
  expect(kind(state({}), 24)).toBe('calm');
  expect(kind(state({}), 25)).toBe('blind');
});

it('has never been read before its first reading, whatever came of the visits', () => {
  const { lastRead: _, ...unread } = state({});
  expect(kind(unread, 1)).toBe('never');
  expect(kind({ ...unread, lastCheck: check('failed') }, 1)).toBe('never');
});

it('counts as changed for seven days', () => {
  const change = { target: aTarget().id, after: { takenAt: hours(0) } } as ChangeSummary;
  const changes = new Map([[change.target, change]]);
  const visited = (hour: number) =>
    state({ schedule: { target: aTarget().id, nextDueAt: hours(hour), failures: 0 } });
  expect(kind(visited(7 * 24), 7 * 24, changes)).toBe('changed');
  expect(kind(visited(7 * 24), 7 * 24 + 1, changes)).toBe('calm');
});

it('was never read where all that is known of it is what others recorded', () => {
  const theirs = { ...check('changed'), detail: 'recorded by Open Terms Archive (river, Lutra AI/Terms)' };
  const held = state({ lastCheck: theirs, lastRead: theirs });
  expect(kind(held, 1)).toBe('never');
  expect(newestEnd([held], 'lastRead')).toBeUndefined();
  expect(kind(state({ lastCheck: check('failed'), lastRead: theirs }), 1)).toBe('blind');
});
