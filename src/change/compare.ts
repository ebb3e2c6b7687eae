import type { Document } from '../document/document.ts';
import { align } from './align.ts';
import type { Change } from './change.ts';
import { classify } from './classify.ts';

/** Compares two consecutive documents of a target. The same documents give the same change. */
export function compare(before: Document, after: Document): Change {
  const edits = align(before, after);
  return { kind: classify(before, after, edits), before, after, edits };
}
