import type { Check } from '../src/archive/archive.ts';
import type { Target } from '../src/target/target.ts';
import { nextAfterFailure, nextRegular, nextSecondLook } from '../src/watch/schedule.ts';
import { type Instant, plus } from '../src/words/instant.ts';

/** How the visits of a target kept to their times. */
export interface Kept {
  /** Milliseconds by which each visit was late. */
  late: number[];
  /** Visits that were late because a process had been killed. */
  explained: number;
  wrong: string[];
}

/** A round of the scheduler, a turn at the host, and a visit of another page before it. */
const USUAL = 30_000;
/** So long before a visit was due a kill may have cost it its process, or its turn at the host. */
const BEFORE = 60_000;

/**
 * Holds the visits of a target, oldest first, against the times that each of them set for the next: none may come before its time,
 * which would make it the second of its slot; and one that is late needs a kill that explains it.
 */
export function keptSlots(target: Target, checks: readonly Check[], kills: readonly Instant[]): Kept {
  const kept: Kept = { late: [], explained: 0, wrong: [] };
  let failures = 0;
  for (const [n, before] of checks.entries()) {
    failures = before.outcome === 'failed' ? failures + 1 : 0;
    const check = checks[n + 1];
    if (check === undefined) continue;
    const due = dueAfter(target, before, failures);
    const late = Date.parse(check.startedAt) - Date.parse(due);
    kept.late.push(late);
    if (late < 0) kept.wrong.push(`${target.id}: check ${check.id} began ${-late} ms before it was due`);
    if (late <= USUAL) continue;
    const isExplained = kills.some(at => at > plus(due, -BEFORE) && at < check.startedAt);
    if (isExplained) kept.explained += 1;
    else kept.wrong.push(`${target.id}: check ${check.id} was ${late} ms late, and nothing had been killed`);
  }
  return kept;
}

function dueAfter(target: Target, { outcome, startedAt }: Check, failures: number): Instant {
  if (outcome === 'failed') return nextAfterFailure(target, failures, startedAt);
  return outcome === 'unstable' ? nextSecondLook(target, startedAt) : nextRegular(target, startedAt);
}
