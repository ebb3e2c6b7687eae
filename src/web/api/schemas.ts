import { z } from '@hono/zod-openapi';
import type { Clause } from '../../document/document.ts';

/** Answers of which nothing ever changes may be kept for a day, as evidence may. */
export const LASTING = 'private, max-age=86400';

export const instantSchema = z.iso.datetime().openapi({ example: '2026-03-01T18:00:00.000Z' });

export const targetId = z
  .string()
  .openapi({ description: 'Id of the target, `vendor/document`.', example: 'lutra/privacy' });

/** An answer of this form, as JSON. */
export function answering<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

export const clauseNumber = z
  .int()
  .min(1)
  .openapi({ description: 'Counts the clauses of a reading from 1, headings included.' });

export const clauseSchema = z
  .object({
    number: clauseNumber,
    kind: z.enum(['heading', 'paragraph', 'item', 'row']),
    path: z.array(z.string()).openapi({ description: 'The headings above, outermost first.' }),
    text: z.string(),
    links: z.array(z.object({ text: z.string(), href: z.string() })),
    level: z.int().optional().openapi({ description: 'Of headings: 1 to 6.' }),
    lead: z.string().optional().openapi({ description: 'Of items: the paragraph before their list.' }),
    page: z.int().optional().openapi({ description: 'Of PDFs: the page it begins on.' }),
  })
  .openapi('Clause');

/** A clause with the number that people cite it by. */
export function numbered(clauses: readonly Clause[], index: number): z.input<typeof clauseSchema> {
  const { path, links, ...clause } = clauses[index]!;
  return { ...clause, path: [...path], links: [...links], number: index + 1 };
}

export const snapshotSummarySchema = z
  .object({
    id: z.int(),
    target: targetId,
    sequence: z.int().openapi({ description: 'Counts the snapshots of a target from 1.' }),
    takenAt: instantSchema,
    bodyHash: z.string().openapi({ description: 'SHA-256 of what was captured.' }),
    documentHash: z.string().openapi({ description: 'SHA-256 of the text: equal hashes, equal wording.' }),
    extractor: z.string().openapi({ description: 'Version of the extraction that made the document.' }),
  })
  .openapi('SnapshotSummary');
