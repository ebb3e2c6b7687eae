import type { Document } from '../document/document.ts';
import type { Edit } from './change.ts';

/** How much of two documents is the same, in characters and as shares of each side. */
export interface Measure {
  before: number;
  after: number;
  /** Share of the text before that stands in the document after, and the reverse. 1 for an empty side. */
  keptBefore: number;
  keptAfter: number;
}

export function measure(before: Document, after: Document, edits: readonly Edit[]): Measure {
  const [all, now] = [characters(before), characters(after)];
  let [gone, fresh] = [0, 0];
  for (const edit of edits) {
    if (edit.kind === 'removed') gone += before.clauses[edit.before]!.text.length;
    if (edit.kind === 'added') fresh += after.clauses[edit.after]!.text.length;
    if (edit.kind !== 'amended') continue;
    for (const run of edit.words) {
      if (run.mark === 'deleted') gone += run.text.length;
      if (run.mark === 'inserted') fresh += run.text.length;
    }
  }
  return { before: all, after: now, keptBefore: kept(gone, all), keptAfter: kept(fresh, now) };
}

export function characters(document: Document): number {
  return document.clauses.reduce((sum, clause) => sum + clause.text.length, 0);
}

function kept(lost: number, all: number): number {
  return all === 0 ? 1 : 1 - lost / all;
}
