import type { TargetState } from '../archive/archive.ts';
import type { CaptureReason } from '../capture/capture.ts';
import type { Instant } from '../words/instant.ts';
import { isOverdue } from './standing.ts';

/** Visits that should have been made. */
export interface Overdue {
  /** How many are later than the time between two visits of theirs. */
  count: number;
  /** The latest of them, the longest overdue first. */
  worst: readonly TargetState[];
}

/** A reason for which the newest visits failed. */
export interface Failures {
  /** `unstable`: something was read, and is not believed yet. */
  reason: CaptureReason | 'unstable';
  /** Those that failed, the longest in a row first. */
  documents: readonly TargetState[];
}

/** Rows of a table at most. */
const SHOWN = 20;

export function overdueVisits(states: readonly TargetState[], now: Instant): Overdue {
  const late = states
    .filter(state => isOverdue(state, now))
    .sort((one, other) => (one.schedule.nextDueAt < other.schedule.nextDueAt ? -1 : 1));
  return { count: late.length, worst: late.slice(0, SHOWN) };
}

/** Of documents whose newest visit did not read them, by reason, the most frequent first. */
export function failuresByReason(states: readonly TargetState[]): readonly Failures[] {
  const unread = states.flatMap((state): { state: TargetState; reason: Failures['reason'] }[] => {
    const { outcome, reason } = state.lastCheck ?? {};
    if (outcome === 'unstable') return [{ state, reason: 'unstable' }];
    return outcome === 'failed' && reason !== undefined ? [{ state, reason }] : [];
  });
  return [...Map.groupBy(unread, ({ reason }) => reason)]
    .map(([reason, of]) => ({
      reason,
      documents: of
        .map(({ state }) => state)
        .sort((one, other) => other.schedule.failures - one.schedule.failures),
    }))
    .sort((one, other) => other.documents.length - one.documents.length);
}
