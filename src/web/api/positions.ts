import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { CELLS } from '../../position/position.ts';
import type { Sources } from '../load.ts';
import { positionsAsked } from '../positions-asked.ts';
import { positionRows } from '../positions-export.ts';
import { REFUSALS } from './failures.ts';
import { day, from, next, nextPage } from './parameters.ts';
import { answering, clauseNumber, instantSchema, targetId } from './schemas.ts';

const answerSchema = z
  .object({
    value: z.union([z.string(), z.array(z.string())]),
    since: instantSchema.openapi({ description: 'When the archive first saw it so.' }),
    clauses: z.array(clauseNumber).openapi({ description: 'The clauses it was read from.' }),
  })
  .openapi('Answer');

const positionSchema = z
  .object({
    vendor: z.string(),
    document: z.string(),
    target: targetId,
    tier: z.string().openapi({ description: 'Of whom or what it is said.', example: 'lutra-free' }),
    snapshot: z.int(),
    answers: z
      .record(z.string(), answerSchema)
      .openapi({ description: `By question: ${CELLS.map(cell => `\`${cell}\``).join(', ')}.` }),
  })
  .openapi('Position');

const listSchema = z.object({
  at: instantSchema,
  total: z.int().openapi({ description: 'How many documents are watched.' }),
  positions: z.array(positionSchema),
  next,
});

const listPositions = createRoute({
  method: 'get',
  path: '/api/positions',
  summary: 'Who is trained on, on what and how one refuses, plan by plan, on any day; 15 documents a page',
  request: {
    query: z.strictObject({
      on: day.openapi({ description: 'The day at whose end it stood so; today where none is given.' }),
      from,
    }),
  },
  responses: { 200: answering(listSchema, 'What the documents of a page say.'), ...REFUSALS },
});

export function servePositions(api: OpenAPIHono, sources: Sources): void {
  api.openapi(listPositions, async c => {
    const page = await positionsAsked(sources, c.req.query());
    const { at, total, next: following } = page;
    return c.json(
      listSchema.parse({
        at,
        total,
        positions: positionRows(page),
        ...(following !== undefined && { next: nextPage(c, { from: following }) }),
      }),
      200,
    );
  });
}
