import { withoutDates } from '../document/dates.ts';
import type { Clause, Document } from '../document/document.ts';
import { sameText, sameTexts } from '../document/sameness.ts';
import { isDateLine } from '../document/stated-date.ts';
import type { ChangeKind, Edit } from './change.ts';
import { relinked } from './links.ts';
import { suspect } from './suspect.ts';

/** What kind of difference the edits make as a whole. */
export function classify(before: Document, after: Document, edits: readonly Edit[]): ChangeKind {
  const renamed = edits.some(edit => edit.kind === 'renamed');
  if (edits.some(saysOtherwise)) {
    const sides = differing(before, after, edits);
    const asLong = letters(sides.before) === letters(sides.after);
    if (asLong && wholeText(before) === wholeText(after)) return 'layout-only';
    if (edits.every(edit => !saysOtherwise(edit) || changesDateOnly(before, after, edit)))
      return renamed ? 'renamed' : 'dates-only';
    if (asLong && sentences(sides.before) === sentences(sides.after)) return 'moved-only';
    return suspect(before, after, edits) ?? 'text';
  }
  if (renamed) return 'renamed';
  const pairs = edits.flatMap(edit => pair(before, after, edit));
  if (edits.some(edit => edit.kind === 'regrouped') || pairs.some(reshaped)) return 'layout-only';
  if (edits.some(edit => edit.kind === 'moved')) return 'moved-only';
  if (pairs.some(([old, fresh]) => relinked(old, fresh))) return 'links-only';
  return pairs.some(([old, fresh]) => old.text !== fresh.text) ? 'formatting' : 'none';
}

function saysOtherwise(edit: Edit): boolean {
  return edit.kind === 'amended' || edit.kind === 'added' || edit.kind === 'removed';
}

/** What the clauses that differ say on either side. */
function differing(before: Document, after: Document, edits: readonly Edit[]) {
  const sides = { before: [] as string[], after: [] as string[] };
  for (const edit of edits) {
    if (edit.kind === 'amended' || edit.kind === 'removed')
      sides.before.push(sameTexts(before)[edit.before]!);
    if (edit.kind === 'amended' || edit.kind === 'added') sides.after.push(sameTexts(after)[edit.after]!);
  }
  return sides;
}

/** What parts words, sentences and cells, none of which says anything itself. */
const SEAMS = /[\s|]/g;

function letters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(SEAMS, '').length, 0);
}

/** The sentences and cells in texts, whatever their order. */
function sentences(texts: readonly string[]): string {
  const parts = texts.flatMap(text =>
    text.split(/(?<=[.!?:;。])\s|\|/u).map(part => part.replace(SEAMS, '')),
  );
  return parts.sort().join('\n');
}

/** All that a document says as one word: however it is cut, whatever separates table cells. */
function wholeText(document: Document): string {
  return sameTexts(document).join('').replace(SEAMS, '');
}

/** Clauses in which another date is mere book-keeping: the document's own date, a copyright year. A deadline is not. */
function isBookkeeping(text: string): boolean {
  return isDateLine(text) || text.length <= 60 || /©|\(c\)|copyright/iu.test(text);
}

function changesDateOnly(before: Document, after: Document, edit: Edit): boolean {
  switch (edit.kind) {
    case 'amended': {
      const [old, fresh] = [before.clauses[edit.before]!.text, after.clauses[edit.after]!.text];
      if (!isBookkeeping(old) || !isBookkeeping(fresh)) return false;
      return withoutDates(sameText(old)) === withoutDates(sameText(fresh));
    }
    case 'added':
      return isDateLine(after.clauses[edit.after]!.text);
    case 'removed':
      return isDateLine(before.clauses[edit.before]!.text);
    default:
      return true;
  }
}

type Pair = readonly [old: Clause, fresh: Clause];

/** The two clauses of an edit that leaves a clause whole. */
function pair(before: Document, after: Document, edit: Edit): Pair[] {
  if (edit.kind !== 'same' && edit.kind !== 'moved') return [];
  return [[before.clauses[edit.before]!, after.clauses[edit.after]!]];
}

function reshaped([old, fresh]: Pair): boolean {
  return old.kind !== fresh.kind || old.level !== fresh.level;
}
