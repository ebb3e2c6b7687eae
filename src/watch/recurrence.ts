import type { Instant } from '../words/instant.ts';

/** A text the target has had: the hash of its wording and when it was first read. */
export interface Wording {
  documentHash: string;
  takenAt: Instant;
}

/**
 * Whether a wording is new for its target, a return to an earlier one, or one more turn of a page that goes back and forth.
 * `since` is when the earlier wording was first read.
 */
export type Recurrence =
  | { kind: 'new' }
  | { kind: 'reversal'; since: Instant }
  | { kind: 'flap'; since: Instant };

const DAY = 86_400_000;
const FLAP_WINDOW = 7 * DAY;

/**
 * The first return to an earlier text is news and is called a reversal: somebody took a sentence back. When the text it replaces
 * was itself a return within a week, the page is flapping between variants, which is no news at all.
 * @param lineage the target's wordings, newest first; the first is the one that `hash` replaces
 */
export function recurrence(lineage: readonly Wording[], hash: string, now: Instant): Recurrence {
  const [current, ...earlier] = lineage;
  const known = earlier.find(wording => wording.documentHash === hash);
  if (current === undefined || known === undefined) return { kind: 'new' };
  const currentIsReturn = earlier.some(
    wording =>
      wording.documentHash === current.documentHash &&
      Date.parse(now) - Date.parse(wording.takenAt) <= FLAP_WINDOW,
  );
  return { kind: currentIsReturn ? 'flap' : 'reversal', since: known.takenAt };
}
