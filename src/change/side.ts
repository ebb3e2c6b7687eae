import type { Clause, Document } from '../document/document.ts';
import { sameTexts } from '../document/sameness.ts';

/** One document while it is being aligned: per clause its comparable text, a number equal for equal texts, and whether it has its edit. */
export interface Side {
  clauses: readonly Clause[];
  texts: readonly string[];
  keys: readonly number[];
  taken: Uint8Array;
}

/** @param named gives names their new form, where the document before is read under the names of the one after */
export function side(
  document: Document,
  key: (text: string) => number,
  named?: (text: string) => string,
): Side {
  const own = sameTexts(document);
  const texts = named === undefined ? own : own.map(named);
  return { clauses: document.clauses, texts, keys: texts.map(key), taken: new Uint8Array(texts.length) };
}

/** Numbers texts: equal texts get equal numbers. */
export function keyMaker(): (text: string) => number {
  const keys = new Map<string, number>();
  return text => {
    const key = keys.get(text) ?? keys.size;
    keys.set(text, key);
    return key;
  };
}

/** The clauses that have no edit yet. */
export function rest(side: Side): number[] {
  return side.keys.map((_, i) => i).filter(i => side.taken[i] === 0);
}
