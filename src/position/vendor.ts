import type { Document } from '../document/document.ts';
import { plain } from '../finding/pattern.ts';
import type { Glossary } from './glossary.ts';

/** In characters: names stand near the words that say who "we" are. */
const NEAR = 160;

/** Words of the names by which the vendor speaks of itself, in lower case. */
export interface Vendor {
  names: ReadonlySet<string>;
  /** Whether the text says who "we" are; otherwise nobody's name is known to be another's. */
  isDefined: boolean;
}

export function vendorOf(document: Document, glossary: Glossary): Vendor {
  const said = document.clauses.flatMap(({ text: raw }) => {
    const text = plain(raw);
    return glossary
      .all('we-defined', text)
      .map(([start, end]) => text.slice(Math.max(0, start - NEAR), end) + withinBrackets(text.slice(end)));
  });
  const words = [document.title, ...said].join(' ').match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  const names = words.filter(word => !glossary.isGeneric(word) && !glossary.isGrammatical(word));
  return { names: new Set(names.map(name => name.toLowerCase())), isDefined: said.length > 0 };
}

/** What still stands in the brackets in which "we" is said. */
function withinBrackets(text: string): string {
  return /^[^()]{0,60}(?=\))/u.exec(text)?.[0] ?? '';
}

/** Whether a sentence says of somebody with another name that they do something. */
export function speaksOfAnother(text: string, vendor: Vendor, glossary: Glossary): boolean {
  if (!vendor.isDefined) return false;
  const start = /^[^\p{L}\p{N}]*(\p{Lu}[\p{L}\p{N}]*(?:[,.]? \p{Lu}[\p{L}\p{N}]*\.?){0,4}),? /u.exec(text);
  if (!start) return false;
  const acts = glossary.find('acts', text.slice(start[0].length));
  if (acts?.[0] !== 0) return false;
  if (glossary.isGrammatical(start[1]!.split(' ')[0]!)) return false;
  const words = start[1]!.split(/[\s,.]+/u).filter(word => word !== '' && !glossary.isGeneric(word));
  return words.length > 0 && !words.some(word => vendor.names.has(word.toLowerCase()));
}
