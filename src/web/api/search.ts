import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { TOPICS } from '../../finding/finding.ts';
import { COUNTED } from '../../search/search.ts';
import type { Sources } from '../load.ts';
import { searchAsked } from '../loads/search.ts';
import { failure, NO_INDEX, REFUSALS } from './failures.ts';
import { day, id, next, nextPage, target } from './parameters.ts';
import { answering, clauseNumber, instantSchema, targetId } from './schemas.ts';

const readingSchema = z.object({ snapshot: z.int(), at: instantSchema });

const hitSchema = z
  .object({
    id: z.int(),
    target: targetId,
    text: z
      .array(z.object({ text: z.string(), found: z.boolean() }))
      .openapi({ description: 'The clause in pieces, of which those that were looked for are marked.' }),
    language: z
      .string()
      .openapi({ description: 'Of the document: a primary language subtag, `und` where it is not known.' }),
    path: z.array(z.string()),
    topics: z.array(z.enum(TOPICS)),
    stays: z
      .array(
        z.object({ from: readingSchema.extend({ number: clauseNumber }), until: readingSchema.optional() }),
      )
      .openapi({ description: 'When the document said so; without `until` it still does.' }),
  })
  .openapi('Hit');

const hitsSchema = z.object({
  count: z.int().openapi({ description: `How many there are, counted up to ${COUNTED}.` }),
  hits: z.array(hitSchema).openapi({ description: 'Those first met last come first.' }),
  progress: z
    .object({ done: z.int(), of: z.int() })
    .openapi({ description: 'How many visits are in the index, of how many.' }),
  next,
});

const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Clauses of all times by their words, with when they came and went',
  request: {
    query: z.strictObject({
      q: z.string().max(500).optional().openapi({
        description: 'Words, "whole phrases", `-without`, `begin*`.',
        example: 'training',
      }),
      vendor: z.string().max(100).optional().openapi({ description: 'Only clauses of this vendor.' }),
      document: target.optional().openapi({ description: 'Only clauses of the target of this id.' }),
      topic: z.enum(TOPICS).optional().openapi({ description: 'Only clauses on this topic.' }),
      on: day.openapi({ description: 'Only what stood at the end of this day.' }),
      current: z.enum(['1']).optional().openapi({ description: 'Only what stands today.' }),
      after: id('Only hits after this one. `next` of an answer sets it.').optional(),
    }),
  },
  responses: { 200: answering(hitsSchema, 'Clauses, a page of them.'), ...REFUSALS, ...NO_INDEX },
});

export function serveSearch(api: OpenAPIHono, { search: index }: Sources): void {
  api.openapi(search, async c => {
    if (index === undefined) {
      const mend = 'Start it with `npm start` or `clausewatch web`.';
      return c.json(failure('no-index', `This web archive keeps no index to search. ${mend}`), 501);
    }
    const { next: after, ...found } = await index.search(searchAsked(c.req.query()));
    return c.json(
      hitsSchema.parse({ ...found, ...(after !== undefined && { next: nextPage(c, { after }) }) }),
      200,
    );
  });
}
