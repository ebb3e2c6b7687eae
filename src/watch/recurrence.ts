import type { Instant } from '../words/instant.ts';

/** A text the target has had: the hash of its wording and when it was first read. */
export interface Wording {
  documentHash: string;
  takenAt: Instant;
}

/** When two wordings were last read before the snapshot that stands now; undefined where they were not. */
export interface EarlierReadings {
  /** The wording that is new now. */
  known: Pick<Wording, 'takenAt'> | undefined;
  /** The wording that stands, and is replaced. */
  current: Pick<Wording, 'takenAt'> | undefined;
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
 */
export function recurrence({ known, current }: EarlierReadings, now: Instant): Recurrence {
  if (known === undefined) return { kind: 'new' };
  const returned = current !== undefined && Date.parse(now) - Date.parse(current.takenAt) <= FLAP_WINDOW;
  return { kind: returned ? 'flap' : 'reversal', since: known.takenAt };
}

/**
 * The same of a history that is at hand.
 * @param lineage the target's wordings, newest first; the first is the one that `hash` replaces
 */
export function earlierReadings(lineage: readonly Wording[], hash: string): EarlierReadings {
  const [current, ...earlier] = lineage;
  const last = (wanted: string | undefined) => earlier.find(({ documentHash }) => documentHash === wanted);
  return { known: last(hash), current: last(current?.documentHash) };
}
