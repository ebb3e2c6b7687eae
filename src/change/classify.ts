import type { Document } from '../document/document.ts';
import type { ChangeKind, Edit } from './change.ts';

/** What kind of difference the edits make as a whole. */
export function classify(before: Document, after: Document, edits: readonly Edit[]): ChangeKind {
  const said = edits.some(
    edit => edit.kind === 'amended' || edit.kind === 'added' || edit.kind === 'removed',
  );
  if (said) return 'text';
  if (edits.some(edit => edit.kind === 'regrouped')) return 'layout-only';
  if (edits.some(edit => edit.kind === 'moved')) return 'moved-only';
  return hrefs(before) === hrefs(after) ? 'none' : 'links-only';
}

function hrefs(document: Document): string {
  return document.clauses.flatMap(clause => clause.links.map(link => link.href)).join('\n');
}
