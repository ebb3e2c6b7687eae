import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { TargetState } from '../../archive/archive.ts';
import type { Sources } from '../load.ts';
import { checkSchema } from './checks.ts';
import { failure, MISSING, REFUSALS } from './failures.ts';
import { below, from, limit, next, nextPage, targetPart } from './parameters.ts';
import { answering, instantSchema, targetId } from './schemas.ts';

const stateSchema = z
  .object({
    id: targetId,
    vendor: z.string(),
    document: z.string().openapi({ example: 'Privacy Policy' }),
    url: z.string(),
    locale: z.string(),
    product: z.string().optional().openapi({ description: 'Whom it is for, where the vendor has several.' }),
    tier: z.string().optional().openapi({ example: 'free' }),
    region: z.string().optional().openapi({ example: 'EU' }),
    formerly: z
      .array(
        z.object({
          until: instantSchema.optional(),
          vendor: z.string().optional(),
          document: z.string().optional(),
          url: z.string().optional(),
        }),
      )
      .readonly()
      .optional()
      .openapi({ description: 'Names and addresses it had, oldest first.' }),
    everySeconds: z.number().openapi({ description: 'Time between two visits.' }),
    retiredAt: instantSchema.optional().openapi({ description: 'Since when it is not visited any more.' }),
    nextDueAt: instantSchema,
    failures: z.int().openapi({ description: 'Failed visits in a row.' }),
    lastCheck: checkSchema.optional(),
    lastRead: checkSchema.optional().openapi({ description: 'The last check that read the document.' }),
    snapshots: z.int().openapi({ description: 'How many there are.' }),
    changes: z.int().openapi({ description: 'How many there are.' }),
  })
  .openapi('Target');

const listSchema = z.object({ total: z.int(), targets: z.array(stateSchema), next });
const historySchema = z.object({
  target: stateSchema,
  checks: z.array(checkSchema).openapi({ description: 'Newest first.' }),
  next,
});

const listTargets = createRoute({
  method: 'get',
  path: '/api/targets',
  summary: 'The documents that are watched, by id, each with how it stands',
  request: { query: z.strictObject({ limit, from }) },
  responses: { 200: answering(listSchema, 'Documents, a page of them.'), ...REFUSALS },
});

const showTarget = createRoute({
  method: 'get',
  path: '/api/targets/{vendor}/{document}',
  summary: 'One document, watched or no longer, with the checks of it, newest first',
  request: {
    params: z.object({
      vendor: targetPart('The part of the id before the slash.'),
      document: targetPart('The part of the id behind it.'),
    }),
    query: z.strictObject({ limit, below }),
  },
  responses: { 200: answering(historySchema, 'The document and its checks.'), ...REFUSALS, ...MISSING },
});

export function serveTargets(api: OpenAPIHono, { archive, roster }: Sources): void {
  api.openapi(listTargets, async c => {
    const { limit, from } = c.req.valid('query');
    const states = await roster.states();
    const end = from + limit;
    return c.json(
      listSchema.parse({
        total: states.length,
        targets: states.slice(from, end).map(told),
        ...(end < states.length && { next: nextPage(c, { from: end }) }),
      }),
      200,
    );
  });
  api.openapi(showTarget, async c => {
    const { vendor, document } = c.req.valid('param');
    const { limit, below } = c.req.valid('query');
    const id = `${vendor}/${document}`;
    const state = await archive.target(id);
    if (!state) {
      return c.json(
        failure('not-found', `No target is called ${id}. /api/targets lists those there are.`),
        404,
      );
    }
    const found = await archive.checks(id, limit + 1, below);
    const checks = found.slice(0, limit);
    return c.json(
      historySchema.parse({
        target: told(state),
        checks,
        ...(found.length > limit && { next: nextPage(c, { below: checks.at(-1)!.id }) }),
      }),
      200,
    );
  });
}

function told({ target, schedule, ...state }: TargetState): z.input<typeof stateSchema> {
  const { nextDueAt, failures } = schedule;
  return { ...state, ...target, everySeconds: target.every / 1_000, nextDueAt, failures };
}
