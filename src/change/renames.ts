import type { Document } from '../document/document.ts';
import { sameTexts } from '../document/sameness.ts';
import { literal, whole } from '../words/whole-word.ts';
import type { Edit } from './change.ts';
import { editionOf } from './edition.ts';

/** A name that gave way to another. */
export interface Rename {
  before: string;
  after: string;
  /** How often the old name stood in the document before. */
  times: number;
}

/** Fewer places are an edit, not a renaming throughout. */
const LEAST = 3;
/** So much of a name may stay behind ("formerly Le Chat"), or have stood there before, as a share of the other. */
const REMAINDER = 0.15;
/** So many clauses tell what a document is about. */
const BEGINNING = 30;
/** One to four words with capitals, as products and companies are called. */
const NAME = /^\p{Lu}[\p{L}\p{N}.&·'-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.&·'-]*){0,3}$/u;
/** Who somebody is to a vendor and what data is to it: never a mere name, however it is capitalised. */
const MATTERS =
  /\b(?:free|paid|pro|plus|team|teams|enterprise|business|education|personal|individual|consumer|commercial|premium|basic|users?|customers?|members?|subscribers?|minors?|adults?|child(?:ren)?|services?|data|content|inputs?|outputs?|prompts?|feedback|training|train|models?|opt|consent|not?|all|any|only|union|area|kingdom|states)\b|\b\d+$/iu;

/**
 * The names that gave way to others throughout: the old one is gone but for a remainder, the new one was not there, neither is a
 * common word of the document, and the document is about what it names: its title, a heading or its beginning says so. A change
 * of such a name says nothing new, in however many clauses it shows; another partner or supplier throughout may well matter.
 */
export function renamesIn(before: Document, after: Document, edits: readonly Edit[]): Rename[] {
  // German writes every noun like a name.
  if (before.language === 'de' || after.language === 'de') return [];
  const replaced = replacements(edits);
  if (replaced.length === 0) return [];
  const old = sameTexts(before).join('\n');
  const fresh = sameTexts(after).join('\n');
  const common = (name: string): boolean => [old, fresh].some(text => count(name.toLowerCase(), text) > 0);
  const subject = subjectOf(before);
  const found = new Map<string, Rename>();
  for (const [from, to] of replaced) {
    if (found.has(from) || count(from, subject) === 0 || common(from) || common(to)) continue;
    const times = count(from, old);
    const gone = count(from, fresh) <= REMAINDER * times;
    const unknown = count(to, old) <= REMAINDER * count(to, fresh);
    if (times >= LEAST && gone && unknown) found.set(from, { before: from, after: to, times });
  }
  return [...found.values()];
}

/** Writes the names of the document after into a text of the document before. */
export function renaming(renames: readonly Rename[]): (text: string) => string {
  const names = new Map(renames.map(({ before, after }) => [before, after]));
  const longestFirst = [...names.keys()].sort((one, other) => other.length - one.length).map(literal);
  const pattern = new RegExp(whole(`(?:${longestFirst.join('|')})`), 'gu');
  return text => text.replace(pattern, name => names.get(name) ?? name);
}

function subjectOf(document: Document): string {
  const { title, clauses } = document;
  const telling = sameTexts(document).filter((_, i) => i < BEGINNING || clauses[i]!.kind === 'heading');
  return [title, ...telling].join('\n');
}

/** Names that stood in the place of others in two or more amended clauses, commonest first. */
function replacements(edits: readonly Edit[]): (readonly [from: string, to: string])[] {
  const found = new Map<string, { pair: readonly [string, string]; places: number }>();
  for (const edit of edits) {
    if (edit.kind !== 'amended') continue;
    for (const [i, run] of edit.words.entries()) {
      const next = edit.words[i + 1];
      if (run.mark !== 'deleted' || next?.mark !== 'inserted') continue;
      const pair = [run.text.trim(), next.text.trim()] as const;
      if (!pair.every(isNamed)) continue;
      const known = found.get(pair.join('\n'));
      found.set(pair.join('\n'), { pair, places: (known?.places ?? 0) + 1 });
    }
  }
  return [...found.values()]
    .filter(({ places }) => places > 1)
    .sort((one, other) => other.places - one.places)
    .map(({ pair }) => pair);
}

function isNamed(text: string): boolean {
  return text.length <= 60 && NAME.test(text) && !MATTERS.test(text) && editionOf(text) === '';
}

function count(name: string, text: string): number {
  return text.match(new RegExp(whole(literal(name)), 'gu'))?.length ?? 0;
}
