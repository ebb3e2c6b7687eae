import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ChangeSummary } from '../../archive/archive.ts';
import { CHANGE_KINDS } from '../../change/change.ts';
import type { Sources } from '../load.ts';
import { editSchema, editsTold } from './edits.ts';
import { failure, MISSING, REFUSALS } from './failures.ts';
import { findingSchema, findingTold, verdictSchema } from './findings.ts';
import { below, id, limit, next, nextPage, target } from './parameters.ts';
import { answering, instantSchema, LASTING, snapshotSummarySchema, targetId } from './schemas.ts';

const summarySchema = z
  .object({
    id: z.int(),
    target: targetId,
    kind: z.enum(CHANGE_KINDS),
    before: snapshotSummarySchema,
    after: snapshotSummarySchema,
    lastReadBefore: instantSchema.openapi({ description: 'When the text before was last read.' }),
    findings: z.array(findingSchema),
    verdict: verdictSchema,
    rules: z.string().openapi({ description: 'Version of the rules that made the findings.' }),
  })
  .openapi('ChangeSummary');

const changeSchema = summarySchema
  .extend({
    edits: z.array(editSchema).openapi({ description: 'Clauses that are not the same, in reading order.' }),
    same: z.int().openapi({ description: 'How many clauses are.' }),
  })
  .openapi('Change');

const listSchema = z.object({ changes: z.array(summarySchema), next });

const listChanges = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'Changes with their findings and the verdict, newest first',
  request: {
    query: z.strictObject({
      target: target.optional().openapi({ description: 'Only those of this document.' }),
      alerting: z
        .enum(['true', 'false'])
        .optional()
        .openapi({ description: 'Only those that are told to people, or only the others.', example: 'true' }),
      limit,
      below,
    }),
  },
  responses: { 200: answering(listSchema, 'Changes, a page of them.'), ...REFUSALS },
});

const showChange = createRoute({
  method: 'get',
  path: '/api/changes/{id}',
  summary: 'One change with its findings, its verdict and the clauses before and after',
  request: { params: z.object({ id: id('Id of the change.') }) },
  responses: { 200: answering(changeSchema, 'The change.'), ...REFUSALS, ...MISSING },
});

export function serveChanges(api: OpenAPIHono, { archive }: Sources): void {
  api.openapi(listChanges, async c => {
    const { target, alerting, below, limit } = c.req.valid('query');
    const found = await archive.changes({
      ...(target !== undefined && { target }),
      ...(alerting !== undefined && { alerting: alerting === 'true' }),
      ...(below !== undefined && { below }),
      limit: limit + 1,
    });
    const changes = found.slice(0, limit);
    return c.json(
      listSchema.parse({
        changes: changes.map(told),
        ...(found.length > limit && { next: nextPage(c, { below: changes.at(-1)!.id }) }),
      }),
      200,
    );
  });
  api.openapi(showChange, async c => {
    const { id } = c.req.valid('param');
    const found = await archive.change(id);
    if (!found) {
      return c.json(
        failure('not-found', `There is no change ${id}. /api/changes lists those there are.`),
        404,
      );
    }
    c.header('cache-control', LASTING);
    const same = found.edits.filter(({ kind }) => kind === 'same').length;
    return c.json(changeSchema.parse({ ...told(found), edits: editsTold(found), same }), 200);
  });
}

function told(change: ChangeSummary) {
  return { ...change, findings: change.findings.map(findingTold) };
}
