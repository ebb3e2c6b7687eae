import type { Change, Edit } from '../change/change.ts';

/** So many clauses that stayed may stand between two changed ones of a passage. */
const BETWEEN = 4;

/**
 * For each edit, the passage that it belongs to: changed clauses under one heading, with few unchanged ones between them. The
 * items of a list that was rewritten, or the paragraphs of a section that was added, are one piece of news and not one each.
 */
export function passagesOf(change: Change): readonly number[] {
  let passage = 0;
  let last: { at: number; path: string } | undefined;
  return change.edits.map((edit, at) => {
    const path = pathOf(change, edit);
    if (edit.kind === 'same') return passage;
    if (last === undefined || at - last.at > BETWEEN + 1 || path !== last.path) passage++;
    last = { at, path };
    return passage;
  });
}

function pathOf({ before, after }: Change, edit: Edit): string {
  const clause =
    'after' in edit ? after.clauses[[edit.after].flat()[0]!] : before.clauses[[edit.before].flat()[0]!];
  return (clause?.path ?? []).join('\n');
}
