import { z } from '@hono/zod-openapi';
import type { ArchivedChange } from '../../archive/archive.ts';
import type { Edit } from '../../change/change.ts';
import { clauseSchema, numbered } from './schemas.ts';

const both = { before: clauseSchema, after: clauseSchema };

const words = z.array(z.object({ mark: z.enum(['same', 'inserted', 'deleted']), text: z.string() })).openapi({
  description: 'Same and deleted runs joined are the text before, same and inserted ones the text after.',
});

export const editSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('amended'), ...both, words }),
    z.object({ kind: z.literal('renamed'), ...both, words }),
    z.object({ kind: z.literal('moved'), ...both }),
    z.object({ kind: z.literal('added'), after: clauseSchema }),
    z.object({ kind: z.literal('removed'), before: clauseSchema }),
    z.object({
      kind: z.literal('regrouped'),
      before: z.array(clauseSchema),
      after: z.array(clauseSchema),
    }),
  ])
  .openapi('Edit');

type Difference = Exclude<Edit, { kind: 'same' }>;

/** What became of each clause that is not the same, in reading order, with the clauses of the documents that were compared. */
export function editsTold({ before, after, edits }: ArchivedChange) {
  const old = (index: number) => numbered(before.document.clauses, index);
  const recent = (index: number) => numbered(after.document.clauses, index);
  return edits
    .filter((edit): edit is Difference => edit.kind !== 'same')
    .map(edit => {
      switch (edit.kind) {
        case 'added':
          return { ...edit, after: recent(edit.after) };
        case 'removed':
          return { ...edit, before: old(edit.before) };
        case 'regrouped':
          return { ...edit, before: edit.before.map(old), after: edit.after.map(recent) };
        default:
          return { ...edit, before: old(edit.before), after: recent(edit.after) };
      }
    });
}
