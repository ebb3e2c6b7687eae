import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { REFUSALS } from './failures.ts';
import { answering } from './schemas.ts';

/** All that answers under /api, as OpenAPI 3.1 has it. */
export type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

const descriptionSchema = z
  .looseObject({
    openapi: z.literal('3.1.0'),
    info: z.looseObject({ title: z.string(), version: z.string() }),
    paths: z.record(z.string(), z.looseObject({})),
  })
  .openapi('Description');

const showDescription = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description of the API, as OpenAPI 3.1',
  request: { query: z.strictObject({}) },
  responses: { 200: answering(descriptionSchema, 'The description.'), ...REFUSALS },
});

/**
 * Serves the description of whatever else the API serves, itself included.
 * @returns the description; to be asked for when all is served
 */
export function serveDescription(api: OpenAPIHono): () => Description {
  let made: Description | undefined;
  const describe = () => {
    made ??= api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Clausewatch',
        version: '1',
        description:
          'Reads what the archive holds; nothing can be altered. Instants are ISO 8601 in UTC. Clauses are counted from 1. Lists are told page by page: follow `next`.',
      },
      servers: [{ url: '/' }],
    });
    return made;
  };
  api.openapi(showDescription, c => c.json(descriptionSchema.parse(describe()), 200));
  return describe;
}
