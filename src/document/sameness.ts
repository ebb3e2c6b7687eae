import { sha256 } from '../words/sha256.ts';
import type { Clause, Document } from './document.ts';
import { evenness } from './even-text.ts';

/** Soft hyphens, zero-width characters, bidirectional marks, variation selectors, byte-order marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\ufffc/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u0060\u00b4\u2039\u203a]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]|''/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|--+/g;
const EMPHASIS = /\*+|_{2,}|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ESCAPES = /\\(?=[\\`*_{}[\]()#+\-.!>~|])/gu;
/** Bullets, and numbers or letters that count items: `•`, `1.`, `1.2.3 Scope`, `(a)`, `iv)`, `B.`, `##`; not `1.5 million`. */
const MARKER =
  /^(?:[•·▪●○◦‣⁃■□]\s*|[-+>]\s+|#{2,6}\s*|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)]\s+|\d{1,3}(?:\.\d{1,3})+\s+(?=[\p{Lu}\p{Lo}"'(]))+/u;

/**
 * What counts as equal text: two clauses say the same when `sameText` of them is equal. It sets aside, and nothing else does:
 * Unicode form (NFKC), invisible characters, runs of white space and space before punctuation, which quotes and dashes are
 * used, remains of Markdown, list marks and numbering at the start. Letter case, words and punctuation count.
 */
export function sameText(text: string): string {
  return unmarked(evened(text));
}

/** What `sameText` makes of a text, with the marks at its start still there. */
export function evened(text: string): string {
  const found = evenness(text);
  if (found === 'even') return text;
  if (found === 'variants') return usual(text);
  return usual(text.normalize('NFKC').replace(INVISIBLE, '').replace(ESCAPES, '').replace(EMPHASIS, ''))
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:!?)\]])|(?<=[([]) /gu, '')
    .trim();
}

/** With the commonest quotes and dashes; within « and » French puts spaces. */
function usual(text: string): string {
  return text
    .replace(/«\s+/gu, '«')
    .replace(/\s+»/gu, '»')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
}

const known = new WeakMap<readonly Clause[], readonly string[]>();

/**
 * `sameText` of every clause of a document, remembered for as long as the document lives: it is asked for more than once.
 * @param like a document that shares most of its texts with this one: these are not worked out again
 */
export function sameTexts({ clauses }: Document, like?: Document): readonly string[] {
  let texts = known.get(clauses);
  if (texts === undefined) {
    const shared = like && sameTexts(like);
    const there = new Map(like?.clauses.map(({ text }, i) => [text, shared?.[i]]));
    texts = clauses.map(({ text }) => there.get(text) ?? sameText(text));
    known.set(clauses, texts);
  }
  return texts;
}

/** Without the marks that count or bullet it; a text that is nothing else stays. */
function unmarked(text: string): string {
  const rest = text.replace(MARKER, '');
  return rest === '' ? text : rest;
}

/** Identity of what a document says: SHA-256 over its clauses' `sameText`, in order. Links, headings' ranks and layout kinds are not in it. */
export function documentHash(document: Document): string {
  return sha256(sameTexts(document).join('\n'));
}
