import type { ChangeSummary } from '../archive/archive.ts';
import type { Instant } from '../words/instant.ts';
import type { Entry } from './timeline.ts';

/** A page that goes back and forth between two wordings: all but the change that brought the other one. */
export interface Flap {
  kind: 'flap';
  from: Instant;
  to: Instant;
  /** Newest first. */
  changes: readonly ChangeSummary[];
}

/** Changes that make a flap, that which brought the other wording among them. */
const LEAST = 3;

/**
 * Folds what only goes back and forth. The change that first brought the other wording stays, as does every change to a third one; where
 * nothing was read in between, nobody knows what was said, and nothing is folded across it.
 *
 * @param entries newest first
 */
export function foldFlaps(
  entries: readonly Entry[],
  changes: ReadonlyMap<number, ChangeSummary>,
): readonly (Entry | Flap)[] {
  const oldestFirst = entries.toReversed();
  const folded: (Entry | Flap)[] = [];
  for (let at = 0; at < oldestFirst.length; at++) {
    folded.push(oldestFirst[at]!);
    const { back, end } = backAndForth(oldestFirst, at, changes);
    if (back.length + 1 < LEAST) continue;
    const ends = back.map(change => change.after.takenAt);
    folded.push({ kind: 'flap', from: ends[0]!, to: ends.at(-1)!, changes: back.toReversed() });
    at = end;
  }
  return folded.toReversed();
}

/** The changes after the one at this place that each undo the one before, and the place of the last of them. */
function backAndForth(
  entries: readonly Entry[],
  start: number,
  changes: ReadonlyMap<number, ChangeSummary>,
): { back: readonly ChangeSummary[]; end: number } {
  const back: ChangeSummary[] = [];
  let last = changeOf(entries[start], changes);
  let end = start;
  for (let at = start + 1; last !== undefined && at < entries.length; at++) {
    if (entries[at]?.kind === 'calm') continue;
    const next = changeOf(entries[at], changes);
    if (next === undefined || !undoes(next, last)) break;
    back.push(next);
    [last, end] = [next, at];
  }
  return { back, end };
}

function changeOf(
  entry: Entry | undefined,
  changes: ReadonlyMap<number, ChangeSummary>,
): ChangeSummary | undefined {
  return entry?.kind === 'changed' ? changes.get(entry.change) : undefined;
}

function undoes(later: ChangeSummary, earlier: ChangeSummary): boolean {
  return (
    later.before.documentHash === earlier.after.documentHash &&
    later.after.documentHash === earlier.before.documentHash
  );
}
