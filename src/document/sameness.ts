import { sha256 } from '../words/sha256.ts';
import type { Clause, Document } from './document.ts';

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

/** Texts in which there is nothing to set aside but marks at the start, and those in which quotes and dashes are all there is. */
const PLAIN = /^[ -)+-[\]^a-~]*$/;
const QUOTED =
  /^[ -)+-[\]^a-~\u00a1-\u00a7\u00a9\u00ab\u00ae\u00b0\u00b6\u00bb\u00bf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2013\u2014\u2018\u2019\u201c\u201d]*$/;
const UNEVEN = /^ | $| {2}| [,.;:!?)\]\u00bb]|[([] |--|''/;

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
  if (QUOTED.test(text) && !UNEVEN.test(text)) {
    if (PLAIN.test(text)) return text;
    const quoted = text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
    // Two signs may have become one that is set aside: ’’ is a double quote, – – no dashes.
    if (!UNEVEN.test(quoted)) return quoted;
  }
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(ESCAPES, '')
    .replace(EMPHASIS, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:!?)\]»])|(?<=[([]) /gu, '')
    .trim();
}

const known = new WeakMap<Clause, string>();

/** Works out `sameText` of the clauses of two documents, which share most of their texts: each text once. */
export function rememberSameTexts(before: readonly Clause[], after: readonly Clause[]): void {
  const texts = new Map<string, string>();
  for (const clause of before) texts.set(clause.text, sameTextOf(clause));
  for (const clause of after) {
    const text = texts.get(clause.text);
    if (text !== undefined) known.set(clause, text);
  }
}

/** `sameText` of a clause, remembered for as long as the clause lives: documents are compared more than once. */
export function sameTextOf(clause: Clause): string {
  let text = known.get(clause);
  if (text === undefined) {
    text = sameText(clause.text);
    known.set(clause, text);
  }
  return text;
}

/** Without the marks that count or bullet it; a text that is nothing else stays. */
function unmarked(text: string): string {
  const rest = text.replace(MARKER, '');
  return rest === '' ? text : rest;
}

/** Identity of what a document says: SHA-256 over its clauses' `sameText`, in order. Links, headings' ranks and layout kinds are not in it. */
export function documentHash(document: Document): string {
  return sha256(document.clauses.map(sameTextOf).join('\n'));
}
