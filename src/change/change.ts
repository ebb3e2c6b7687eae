import type { Document } from '../document/document.ts';

/** A run of words. Same and deleted runs joined are the text before, same and inserted runs joined the text after, exactly. */
export interface WordRun {
  mark: 'same' | 'inserted' | 'deleted';
  text: string;
}

/** What became of one clause. `before` and `after` are indexes into the two documents' clauses. */
export type Edit =
  | { kind: 'same'; before: number; after: number }
  /** The same text cut into clauses differently: neighbours that were split or merged. */
  | { kind: 'regrouped'; before: readonly number[]; after: readonly number[] }
  | { kind: 'moved'; before: number; after: number }
  | { kind: 'amended'; before: number; after: number; words: readonly WordRun[] }
  /** The same text but for a name that changed throughout the document. */
  | { kind: 'renamed'; before: number; after: number; words: readonly WordRun[] }
  | { kind: 'removed'; before: number }
  | { kind: 'added'; after: number };

/**
 * What kind of difference it is as a whole. `text` can matter to a person, and so can a part that joined or left; the last ones
 * say that the reading is suspect, the rest that nothing was said differently. `evidenceOf` shows what a kind rests on.
 */
export const CHANGE_KINDS = [
  'none',
  'text',
  /** Links lead elsewhere. */
  'links-only',
  /** The same text cut into clauses, or set as headings, items and rows, differently. */
  'layout-only',
  /** The same clauses written with other quotes, dashes, spaces, marks or numbers. */
  'formatting',
  'moved-only',
  'dates-only',
  /** A name gave way to another throughout. */
  'renamed',
  /** Whole parts joined the reading, or left it, beside a text that mostly stayed. */
  'part-joined',
  'part-left',
  'language-switched',
  /** Much of the text is missing, or an error stands in its place; and the reverse, text that is there again. */
  'truncated',
  'grown',
  'different-document',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The comparison of two consecutive documents. Every clause of both appears in exactly one edit; edits are in reading order. */
export interface Change {
  kind: ChangeKind;
  before: Document;
  after: Document;
  edits: readonly Edit[];
}
