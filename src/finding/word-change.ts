import { contentWords } from './fingerprint.ts';
import type { Range } from './lexicon.ts';

/** How many characters around the telling phrase belong to the statement; in a long sentence the rest is about other things. */
const REACH = 220;

/** Whether a word of substance that stands near the range of the text is missing from the other text. */
export function wordChange(
  text: string,
  [start, end]: Range,
  other: string,
  empty: ReadonlySet<string>,
): boolean {
  const near = text.slice(Math.max(0, start - REACH), end + REACH);
  const edge = { start: start > REACH ? 1 : 0, end: end + REACH < text.length ? 1 : 0 };
  const words = contentWords(near, empty);
  const known = new Set(contentWords(other, empty));
  return words.slice(edge.start, words.length - edge.end).some(word => !known.has(word));
}
