import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Sources } from '../load.ts';
import { failure, MISSING, REFUSALS } from './failures.ts';
import { id } from './parameters.ts';
import {
  answering,
  clauseSchema,
  instantSchema,
  LASTING,
  numbered,
  snapshotSummarySchema,
} from './schemas.ts';

const captureSchema = z
  .object({
    url: z.string().openapi({ description: 'The address asked for.' }),
    finalUrl: z.string().openapi({ description: 'The address that answered in the end.' }),
    readAt: instantSchema,
    status: z.int().openapi({ description: '0 where others recorded the text, and it is not known.' }),
    contentType: z.enum(['text/html', 'application/pdf', 'text/markdown']),
    hops: z
      .array(z.object({ url: z.string(), status: z.int() }))
      .openapi({ description: 'Redirects on the way, the document last.' }),
    browser: z.string(),
    unfolded: z
      .object({ before: z.int(), after: z.int() })
      .optional()
      .openapi({ description: 'Characters of text before and after everything was unfolded.' }),
    consent: z
      .object({ rule: z.string(), refused: z.boolean() })
      .optional()
      .openapi({ description: 'The consent banner, and whether it was refused.' }),
    robots: z
      .enum(['allows', 'forbids', 'silent'])
      .optional()
      .openapi({ description: 'What robots.txt said of the address.' }),
    recorded: z
      .object({
        by: z.literal('Open Terms Archive'),
        collection: z.string(),
        commit: z.string(),
        path: z.string(),
        at: instantSchema,
        differs: z.enum(['page', 'reading']),
        snapshots: z.array(z.string()),
      })
      .optional()
      .openapi({ description: 'Who recorded the text, where this archive did not read the page itself.' }),
  })
  .openapi('Capture');

const snapshotSchema = snapshotSummarySchema
  .extend({
    title: z.string(),
    language: z.string().openapi({ description: '`und` where it could not be told.', example: 'en' }),
    section: z.enum(['selected', 'main-content', 'fallback']).openapi({
      description: 'How the document was found in the page; `fallback`: the declared part was not there.',
    }),
    capture: captureSchema,
    clauses: z.array(clauseSchema).openapi({ description: 'The document, in reading order.' }),
  })
  .openapi('Snapshot');

const showSnapshot = createRoute({
  method: 'get',
  path: '/api/snapshots/{id}',
  summary: 'One archived reading: what is known of the capture, and the text clause by clause',
  request: { params: z.object({ id: id('Id of the snapshot.') }) },
  responses: { 200: answering(snapshotSchema, 'The snapshot.'), ...REFUSALS, ...MISSING },
});

export function serveSnapshots(api: OpenAPIHono, { archive }: Sources): void {
  api.openapi(showSnapshot, async c => {
    const { id } = c.req.valid('param');
    const found = await archive.snapshot(id);
    if (!found) {
      const where = 'Checks and changes name those there are: see /api/changes.';
      return c.json(failure('not-found', `There is no snapshot ${id}. ${where}`), 404);
    }
    c.header('cache-control', LASTING);
    const { document, ...facts } = found;
    const clauses = document.clauses.map((_, index) => numbered(document.clauses, index));
    return c.json(snapshotSchema.parse({ ...document, ...facts, clauses }), 200);
  });
}
