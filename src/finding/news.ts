import type { Change } from '../change/change.ts';
import type { Document } from '../document/document.ts';
import { around } from './context.ts';
import type { Words } from './fingerprint.ts';
import { fingerprint, isGarbled, likeness, wordsOf } from './fingerprint.ts';
import type { Lexicon } from './lexicon.ts';
import { subjectsOf } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';
import type { Context, Statement } from './statement.ts';
import { read } from './statement.ts';

export type Side = 'before' | 'after';

/** A sentence that the other document does not have. */
export interface News {
  side: Side;
  /** Index of the edit it belongs to. */
  edit: number;
  /** Index of its clause in the document of its side. */
  clause: number;
  text: string;
  /** Where it starts in the clause's text. */
  start: number;
  /** What it states on our topics. */
  statements: readonly Statement[];
  words: Words;
  /**
   * Whether the sentence stands in the other document as well, within a longer one: it is no news itself, and only what the
   * longer one is compared with.
   */
  continued?: true;
}

/**
 * The sentences on either side that really differ. A sentence whose letters stand anywhere in the other document in this order
 * was moved, re-chunked, re-punctuated or joined to a neighbour, and is not news.
 */
export function newsOf(change: Change, lexicon: Lexicon): readonly News[] {
  const texts = { before: textOf(change.before), after: textOf(change.after) };
  const print = isGarbled(texts.before + texts.after)
    ? (text: string) => ascii(fingerprint(text))
    : fingerprint;
  const prints = { before: print(texts.before), after: print(texts.after) };
  // What either text is about, both are: a count that passes a mark must not make the same sentence mean another thing.
  const document = subjectsOf(texts.before, lexicon).union(subjectsOf(texts.after, lexicon));
  const news: News[] = [];
  const standing: (News & { letters: string; context: Context })[] = [];
  const look = (side: Side, edit: number, clause: number): void => {
    const { text, kind } = change[side].clauses[clause]!;
    if (kind === 'heading') return;
    const other = prints[side === 'before' ? 'after' : 'before'];
    const sentences = sentencesOf(text);
    sentences.forEach((sentence, at) => {
      const letters = print(sentence.text);
      if (letters.length === 0) return;
      const words = wordsOf(sentence.text, lexicon.empty);
      const context = {
        ...around(change[side].clauses, clause, sentences, at),
        document,
      };
      const item = { side, edit, clause, text: sentence.text, start: sentence.start, statements: [], words };
      if (other.includes(letters)) standing.push({ ...item, letters, context });
      else news.push({ ...item, statements: read(sentence.text, context, lexicon) });
    });
  };
  change.edits.forEach((edit, at) => {
    if (edit.kind === 'removed' || edit.kind === 'amended') look('before', at, edit.before);
    if (edit.kind === 'added' || edit.kind === 'amended') look('after', at, edit.after);
  });
  const longer = news.map(({ side, text }) => ({ side, letters: print(text) }));
  const continued = standing.filter(
    ({ side, letters }) =>
      letters.length >= LEAST &&
      longer.some(one => one.side !== side && one.letters.includes(letters)) &&
      occurrences(letters, prints[side === 'before' ? 'after' : 'before']) === 1,
  );
  return [
    ...news,
    ...continued.map(({ letters: _, context, ...item }) => ({
      ...item,
      statements: read(item.text, context, lexicon),
      continued: true as const,
    })),
  ];
}

/** Shorter ones stand in longer sentences by chance. In letters. */
const LEAST = 20;

function occurrences(part: string, whole: string): number {
  return whole.split(part).length - 1;
}

/** The sentence of the other side that most likely became (or was) this one, if any is alike enough. */
export function counterpart(of: News, among: readonly News[]): News | null {
  let best: { news: News; likeness: number } | null = null;
  for (const other of among) {
    if (other.side === of.side) continue;
    if (other.continued && fingerprint(of.text).includes(fingerprint(other.text))) return other;
    const bonus = other.edit === of.edit ? 0.1 : 0;
    const shorter = Math.min(of.words.size, other.words.size);
    if ((2 * shorter) / (of.words.size + other.words.size) + bonus <= (best?.likeness ?? ALIKE)) continue;
    const value = likeness(of.words, other.words) + bonus;
    if (value > (best?.likeness ?? ALIKE)) best = { news: other, likeness: value };
  }
  return best?.news ?? null;
}

/** Below this two sentences are not taken for versions of one. */
const ALIKE = 0.5;

/** Only what survives the loss of accented characters. */
function ascii(print: string): string {
  return print.replace(/[^a-z0-9]+/g, '');
}

function textOf(document: Document): string {
  return document.clauses.map(clause => clause.text).join('\n');
}
