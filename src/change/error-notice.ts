import type { Document } from '../document/document.ts';
import { isErrorNotice } from '../document/notices.ts';
import type { Edit } from './change.ts';

/** On which side only a page told an error, if so: its text stands, or stood, in the place of a text that was not read. */
export function errorCameOrWent(
  before: Document,
  after: Document,
  edits: readonly Edit[],
): 'came' | 'went' | undefined {
  const told = (edit: Edit): 'came' | 'went' | undefined => {
    if (edit.kind === 'removed' && isErrorNotice(before.clauses[edit.before]!.text)) return 'went';
    if (edit.kind === 'added' && isErrorNotice(after.clauses[edit.after]!.text)) return 'came';
    return undefined;
  };
  const sides = edits.map(told);
  return sides.includes('came') ? 'came' : sides.find(side => side !== undefined);
}
