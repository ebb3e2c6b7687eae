import { contentWords } from './fingerprint.ts';
import type { Range } from './lexicon.ts';

/** How many characters around the telling phrase belong to the statement; in a long sentence the rest is about other things. */
const REACH = 220;

/** How many words of substance that stand near the range of the text are missing from the other text. */
export function newWords(
  text: string,
  [start, end]: Range,
  other: string,
  empty: ReadonlySet<string>,
): number {
  const near = text.slice(Math.max(0, start - REACH), end + REACH);
  const edge = { start: start > REACH ? 1 : 0, end: end + REACH < text.length ? 1 : 0 };
  const words = contentWords(near, empty);
  const known = new Set(contentWords(other, empty));
  return words.slice(edge.start, words.length - edge.end).filter(word => !known.has(word)).length;
}
