import type { ChangeSummary, Check, TargetState } from '../archive/archive.ts';
import type { TargetId } from '../target/target.ts';
import { isTheirCheck } from '../watch/ota/theirs.ts';
import type { Instant } from '../words/instant.ts';
import { between, DAY } from './instants.ts';

/** For how long a document counts as changed. */
export const LATELY = 7 * DAY;

/**
 * How a document stands at a glance. `blind` and `never` say that silence means nothing: the last visit failed, or is long
 * overdue, or none of ours has read the page yet, whatever others recorded of it. Only what was read on time counts as calm.
 */
export type Standing =
  | { kind: 'calm' }
  | { kind: 'changed'; change: ChangeSummary }
  | { kind: 'blind'; because: 'failed' | 'overdue' }
  | { kind: 'never' }
  /** Declared no longer, or never: its history is kept, and nothing is added to it. */
  | { kind: 'retired' };

/** @param lately the newest alerting change of each target, from which those of the last days are taken */
export function standing(
  state: TargetState,
  lately: ReadonlyMap<TargetId, ChangeSummary>,
  now: Instant,
): Standing {
  if (state.retiredAt) return { kind: 'retired' };
  if (!state.lastRead || isTheirCheck(state.lastCheck)) return { kind: 'never' };
  if (state.lastCheck?.outcome === 'failed' || state.lastCheck?.outcome === 'unstable')
    return { kind: 'blind', because: 'failed' };
  if (isOverdue(state, now)) return { kind: 'blind', because: 'overdue' };
  const change = lately.get(state.target.id);
  if (change && between(change.after.takenAt, now) <= LATELY) return { kind: 'changed', change };
  return { kind: 'calm' };
}

const NONE: ReadonlyMap<TargetId, ChangeSummary> = new Map();

export function isBlind(state: TargetState, now: Instant): boolean {
  const { kind } = standing(state, NONE, now);
  return kind === 'blind' || kind === 'never';
}

/** The newest change of each target, of changes given newest first. */
export function newestByTarget(changes: readonly ChangeSummary[]): ReadonlyMap<TargetId, ChangeSummary> {
  return new Map(changes.toReversed().map(change => [change.target, change]));
}

/** A visit may wait its turn for as long as the time between two visits before we speak of it. */
export function isOverdue({ schedule, target }: TargetState, now: Instant): boolean {
  // Nearly all are due later, and reading dates takes longer than everything else here.
  return schedule.nextDueAt < now && Date.parse(schedule.nextDueAt) + target.every < Date.parse(now);
}

/** A visit, where it was ours. */
export function own(check: Check | undefined): Check | undefined {
  return isTheirCheck(check) ? undefined : check;
}

/** When the newest of our visits ended: of all, or of those that read the page. */
export function newestEnd(states: readonly TargetState[], of: 'lastCheck' | 'lastRead'): Instant | undefined {
  return states.reduce<Instant | undefined>((newest, state) => {
    const at = own(state[of])?.finishedAt;
    return at !== undefined && (newest === undefined || at > newest) ? at : newest;
  }, undefined);
}
