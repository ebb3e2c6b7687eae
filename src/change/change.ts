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
  | { kind: 'removed'; before: number }
  | { kind: 'added'; after: number };

/**
 * What kind of difference it is as a whole. Only `text` can matter to a person; of the others, `language-switched`, `truncated`
 * and `different-document` say that the reading is suspect, the rest that nothing was said differently.
 */
export const CHANGE_KINDS = [
  'none',
  'text',
  'links-only',
  'layout-only',
  'moved-only',
  'dates-only',
  'language-switched',
  'truncated',
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
