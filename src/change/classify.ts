import { withoutDates } from '../document/dates.ts';
import type { Clause, Document } from '../document/document.ts';
import { sameText, sameTextOf } from '../document/sameness.ts';
import { isDateLine } from '../document/stated-date.ts';
import type { ChangeKind, Edit } from './change.ts';
import { linkTarget } from './link-target.ts';
import { characters } from './measure.ts';
import { suspect } from './suspect.ts';

/** What kind of difference the edits make as a whole. */
export function classify(before: Document, after: Document, edits: readonly Edit[]): ChangeKind {
  if (edits.some(saysOtherwise)) {
    if (nearlyAsLong(before, after) && wholeText(before) === wholeText(after)) return 'layout-only';
    if (edits.every(edit => !saysOtherwise(edit) || changesDateOnly(before, after, edit)))
      return 'dates-only';
    return suspect(before, after, edits) ?? 'text';
  }
  if (edits.some(edit => edit.kind === 'regrouped' || reshaped(before, after, edit))) return 'layout-only';
  if (edits.some(edit => edit.kind === 'moved')) return 'moved-only';
  return edits.some(edit => relinked(before, after, edit)) ? 'links-only' : 'none';
}

function saysOtherwise(edit: Edit): boolean {
  return edit.kind === 'amended' || edit.kind === 'added' || edit.kind === 'removed';
}

function nearlyAsLong(before: Document, after: Document): boolean {
  const [one, other] = [characters(before), characters(after)];
  const cuts = before.clauses.length + after.clauses.length;
  return Math.abs(one - other) <= 0.05 * Math.max(one, other) + cuts;
}

/** All that a document says as one word: however it is cut, whatever separates table cells. */
function wholeText(document: Document): string {
  return document.clauses.map(clause => sameTextOf(clause).replace(/[\s|]/gu, '')).join('');
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

/** The two clauses of an edit that leaves a clause whole. */
function pair(before: Document, after: Document, edit: Edit): [Clause, Clause] | undefined {
  if (edit.kind !== 'same' && edit.kind !== 'moved') return undefined;
  return [before.clauses[edit.before]!, after.clauses[edit.after]!];
}

function reshaped(before: Document, after: Document, edit: Edit): boolean {
  const [old, fresh] = pair(before, after, edit) ?? [];
  return old?.kind !== fresh?.kind || old?.level !== fresh?.level;
}

function relinked(before: Document, after: Document, edit: Edit): boolean {
  const [old, fresh] = pair(before, after, edit) ?? [];
  const hrefs = (clause: Clause | undefined, read: (href: string) => string): string =>
    (clause?.links ?? []).map(link => read(link.href)).join('\n');
  const written = (href: string): string => href;
  return hrefs(old, written) !== hrefs(fresh, written) && hrefs(old, linkTarget) !== hrefs(fresh, linkTarget);
}
