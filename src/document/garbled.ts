import type { Document } from './document.ts';

/** What letters beyond ASCII become when bytes are read in the wrong encoding: `Ã©` for é, `â€™` for ’, or the replacement character. */
const GARBLE = /[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0178\u2018-\u2122]|\u00e2\u20ac.|\ufffd/gu;
const BEYOND_ASCII = /[^\p{ASCII}]+/gu;
/** Fewer are typing errors, or a text that speaks of them. */
const SEVERAL = 5;

/** Whether most of a document's letters beyond ASCII were read in the wrong encoding. */
export function isGarbled({ clauses }: Document): boolean {
  const count = (what: RegExp) => clauses.reduce((sum, { text }) => sum + (text.match(what)?.length ?? 0), 0);
  const garbled = count(GARBLE);
  return garbled >= SEVERAL && garbled >= count(BEYOND_ASCII) / 2;
}
