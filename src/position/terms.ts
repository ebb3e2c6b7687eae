import type { Document } from '../document/document.ts';
import { plain } from '../finding/pattern.ts';
import { literal, whole } from '../words/whole-word.ts';
import type { Glossary, Named } from './glossary.ts';

/** What a document's own words for data stand for: `User Data` → inputs, outputs, feedback. */
export type Terms = ReadonlyMap<string, readonly string[]>;

/** A word in quotation marks that begins a definition, or in brackets after what it stands for. */
const DEFINED_BEFORE = /^\W{0,3}"([^"]{3,40})"[^.:]{0,30}[: ]/u;
const DEFINED_AFTER = /\((?:[^()"]{0,40})"([\p{Lu}][^"]{2,40})"(?:[^()]{0,40})\)/gu;

/** In characters: what stands further before a word in brackets is not what it stands for. */
const REACH = 400;
/** Items of a definition are known by how they begin. */
const BEGINNING = 60;

/** The words that a document defines for data. */
export function termsOf(document: Document, glossary: Glossary): Terms {
  const terms = new Map<string, readonly string[]>();
  const add = (term: string, values: readonly string[]): void => {
    const known = terms.get(term) ?? [];
    if (values.length > 0 && values.length <= 8) terms.set(term, [...new Set([...known, ...values])]);
  };
  const values = (text: string): readonly string[] => glossary.named('data', text).map(({ value }) => value);
  for (const { text: raw, kind } of document.clauses) {
    if (kind === 'heading') continue;
    const text = plain(raw);
    const term = DEFINED_BEFORE.exec(text);
    if (term && glossary.find('means', text.slice(0, 120))) {
      const items = document.clauses.filter(({ lead }) => lead === raw);
      const said =
        items.length > 0
          ? items.map(item => plain(item.text).slice(0, BEGINNING)).join('. ')
          : text.slice(term[0].length);
      add(term[1]!, values(said));
    }
    for (const match of text.matchAll(DEFINED_AFTER)) {
      const from = Math.max(text.lastIndexOf('. ', match.index), match.index - REACH, 0);
      add(match[1]!, values(text.slice(from, match.index)));
    }
  }
  return terms;
}

/** The data that a text names, in the table's words and the document's own. */
export function dataIn(text: string, glossary: Glossary, terms: Terms): readonly Named[] {
  const named = [...glossary.named('data', text)];
  for (const [term, values] of terms) {
    const at = text.search(new RegExp(whole(literal(term)), 'u'));
    if (at < 0) continue;
    for (const value of values)
      if (!named.some(each => each.value === value)) named.push({ value, range: [at, at + term.length] });
  }
  return named;
}
