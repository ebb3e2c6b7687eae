import type { Document } from '../document/document.ts';
import { plain } from '../finding/pattern.ts';
import type { Glossary } from './glossary.ts';

/** In characters: names stand near the words that say who "we" are. */
const NEAR = 160;

/** Words of the names by which the vendor speaks of itself, in lower case; empty where the text does not say. */
export function vendorOf(document: Document, glossary: Glossary): ReadonlySet<string> {
  const said = document.clauses.flatMap(({ text: raw }) => {
    const text = plain(raw);
    return glossary
      .all('we-defined', text)
      .map(([start, end]) => text.slice(Math.max(0, start - NEAR), end + NEAR));
  });
  const words = [document.title, ...said].join(' ').match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  const names = words.filter(word => !glossary.isGeneric(word) && !glossary.isGrammatical(word));
  return new Set(said.length === 0 ? [] : names.map(name => name.toLowerCase()));
}

/** Whether a sentence says of somebody with another name that they do something. */
export function speaksOfAnother(text: string, vendor: ReadonlySet<string>, glossary: Glossary): boolean {
  if (vendor.size === 0) return false;
  const start = /^[^\p{L}\p{N}]*(\p{Lu}[\p{L}\p{N}]*(?:[,.]? \p{Lu}[\p{L}\p{N}]*\.?){0,4}),? /u.exec(text);
  if (!start) return false;
  const acts = glossary.find('acts', text.slice(start[0].length));
  if (acts?.[0] !== 0) return false;
  const words = start[1]!.split(/[\s,.]+/u).filter(Boolean);
  if (words.some(word => glossary.isGeneric(word) || glossary.isGrammatical(word))) return false;
  return !words.some(word => vendor.has(word.toLowerCase()));
}
