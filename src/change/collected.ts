import type { Document } from '../document/document.ts';
import { sameTexts } from '../document/sameness.ts';
import { statedDate } from '../document/stated-date.ts';
import type { Change, Edit } from './change.ts';

/** So much of the text that came, or went, stands in the document a second time. */
const TWICE = 0.6;

/** Whether a change can matter to a person: its text does, and a part that joined or left unless it was merely collected. */
export function canMatter(change: Change): boolean {
  if (change.kind === 'text') return true;
  return (change.kind === 'part-joined' || change.kind === 'part-left') && !isCollected(change);
}

/**
 * Whether a part that joined or left tells how the page was read rather than what the vendor did: the document gives itself the
 * same date on both sides, or the part is a second time what stands there anyway.
 */
export function isCollected({ before, after, edits }: Change): boolean {
  const date = statedDate(before);
  return (date !== undefined && date === statedDate(after)) || readTwice(before, after, edits);
}

/** What was added, or removed, is a second time what stands there anyway. */
export function readTwice(before: Document, after: Document, edits: readonly Edit[]): boolean {
  const added = edits.flatMap(edit => (edit.kind === 'added' ? [edit.after] : []));
  const removed = edits.flatMap(edit => (edit.kind === 'removed' ? [edit.before] : []));
  return repeats(after, added) || repeats(before, removed);
}

function repeats(document: Document, indexes: readonly number[]): boolean {
  const some = new Set(indexes);
  const others = new Set(sameTexts(document).filter((_, i) => !some.has(i)));
  const texts = indexes.map(i => sameTexts(document)[i]!);
  return length(texts.filter(text => others.has(text))) > TWICE * length(texts);
}

function length(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
