import type { Change } from '../change/change.ts';
import type { Clause, Document } from '../document/document.ts';
import { contentWords, fingerprint, likeness } from './fingerprint.ts';
import type { Lexicon } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';
import type { Context } from './statement.ts';

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
  context: Context;
  words: readonly string[];
}

/**
 * The sentences on either side that really differ. A sentence whose letters stand anywhere in the other document in this order
 * was moved, re-chunked, re-punctuated or joined to a neighbour, and is not news.
 */
export function newsOf(change: Change, lexicon: Lexicon): readonly News[] {
  const print = { before: documentPrint(change.before), after: documentPrint(change.after) };
  const news: News[] = [];
  const look = (side: Side, edit: number, clause: number): void => {
    const { text, kind } = change[side].clauses[clause]!;
    if (kind === 'heading') return;
    const other = print[side === 'before' ? 'after' : 'before'];
    let previous = '';
    for (const sentence of sentencesOf(text)) {
      const letters = fingerprint(sentence.text);
      if (letters.length > 0 && !other.includes(letters)) {
        const context = { ...contextOf(change[side].clauses[clause]!), previous };
        news.push({
          side,
          edit,
          clause,
          ...sentence,
          context,
          words: contentWords(sentence.text, lexicon.empty),
        });
      }
      previous = sentence.text;
    }
  };
  change.edits.forEach((edit, at) => {
    if (edit.kind === 'removed' || edit.kind === 'amended') look('before', at, edit.before);
    if (edit.kind === 'added' || edit.kind === 'amended') look('after', at, edit.after);
  });
  return news;
}

/** The sentence of the other side that most likely became (or was) this one, if any is alike enough. */
export function counterpart(of: News, among: readonly News[]): News | null {
  let best: { news: News; likeness: number } | null = null;
  for (const other of among) {
    if (other.side === of.side) continue;
    const bonus = other.edit === of.edit ? 0.1 : 0;
    const shorter = Math.min(of.words.length, other.words.length);
    if ((2 * shorter) / (of.words.length + other.words.length) + bonus <= (best?.likeness ?? ALIKE)) continue;
    const value = likeness(of.words, other.words) + bonus;
    if (value > (best?.likeness ?? ALIKE)) best = { news: other, likeness: value };
  }
  return best?.news ?? null;
}

/** Below this two sentences are not taken for versions of one. */
const ALIKE = 0.5;

function contextOf(clause: Clause): Omit<Context, 'previous'> {
  return { headings: clause.path.slice(-2).join('. '), lead: clause.lead ?? '' };
}

function documentPrint(document: Document): string {
  return fingerprint(document.clauses.map(clause => clause.text).join(' '));
}
