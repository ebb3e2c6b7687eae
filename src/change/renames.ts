import type { Document } from '../document/document.ts';
import { sameTextOf } from '../document/sameness.ts';
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
/** One to four words with capitals, as products and companies are called. */
const NAME = /^\p{Lu}[\p{L}\p{N}.&·'-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.&·'-]*){0,3}$/u;
/** Who somebody is to a vendor and what data is to it: never a mere name, however it is capitalised. */
const MATTERS =
  /\b(?:free|paid|pro|plus|team|teams|enterprise|business|education|personal|individual|consumer|commercial|premium|basic|users?|customers?|members?|subscribers?|minors?|adults?|child(?:ren)?|services?|data|content|inputs?|outputs?|prompts?|feedback|training|train|models?|opt|consent|not?|all|any|only)\b/iu;

/**
 * The names that gave way to others throughout: the old one is gone but for a remainder, the new one was not there, and neither
 * is a common word of the document. A change of names says nothing new, in however many clauses it shows.
 */
export function renamesIn(before: Document, after: Document, edits: readonly Edit[]): Rename[] {
  // German writes every noun like a name.
  if (before.language === 'de' || after.language === 'de') return [];
  const replaced = replacements(edits);
  if (replaced.size === 0) return [];
  const [old, fresh] = [before, after].map(({ clauses }) => clauses.map(sameTextOf).join('\n')) as [
    string,
    string,
  ];
  const found = new Map<string, Rename>();
  for (const [names, places] of [...replaced].sort((one, other) => other[1] - one[1])) {
    const [from = '', to = ''] = names.split('\n');
    if (places < 2 || found.has(from) || !isName(from, old, fresh) || !isName(to, old, fresh)) continue;
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

/** What stood in the place of what in amended clauses, and in how many places. */
function replacements(edits: readonly Edit[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind !== 'amended') continue;
    for (const [i, run] of edit.words.entries()) {
      const next = edit.words[i + 1];
      if (run.mark !== 'deleted' || next?.mark !== 'inserted') continue;
      const names = `${run.text.trim()}\n${next.text.trim()}`;
      if (names.length <= 80) found.set(names, (found.get(names) ?? 0) + 1);
    }
  }
  return found;
}

function isName(text: string, ...documents: string[]): boolean {
  if (!NAME.test(text) || MATTERS.test(text) || editionOf(text) !== '') return false;
  return documents.every(document => count(text.toLowerCase(), document) === 0);
}

function count(name: string, text: string): number {
  return text.match(new RegExp(whole(literal(name)), 'gu'))?.length ?? 0;
}

function whole(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
