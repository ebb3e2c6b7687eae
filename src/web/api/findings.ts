import { z } from '@hono/zod-openapi';
import { DIRECTIONS, type Evidence, type Finding, SEVERITIES, TOPICS } from '../../finding/finding.ts';
import { clauseNumber } from './schemas.ts';

const evidenceSchema = z
  .object({
    clause: clauseNumber,
    path: z.array(z.string()),
    text: z.string().openapi({ description: 'The whole clause.' }),
    range: z.tuple([z.int(), z.int()]).openapi({
      description: 'Start and end (exclusive) of what matched, in UTF-16 units of the text.',
    }),
  })
  .openapi('Evidence');

export const findingSchema = z
  .object({
    topic: z.enum(TOPICS),
    change: z.enum(['added', 'removed', 'modified', 'moved']),
    material: z.boolean().openapi({ description: 'Whether the substance changed.' }),
    direction: z.enum(DIRECTIONS),
    leanings: z
      .array(z.object({ kind: z.string(), weight: z.number(), training: z.boolean() }))
      .optional()
      .openapi({ description: 'What the direction was made of: above 0 is more control.' }),
    severity: z.enum(SEVERITIES),
    reasons: z.array(z.string()).openapi({ description: 'Why this severity.' }),
    before: evidenceSchema.optional(),
    after: evidenceSchema.optional(),
    also: z
      .array(z.object({ side: z.enum(['before', 'after']), ...evidenceSchema.shape }))
      .optional()
      .openapi({ description: 'Other clauses of the same passage that changed on the topic.' }),
    summary: z.string(),
    summaryFr: z.string().optional().openapi({ description: 'The summary in French.' }),
    rules: z.array(z.string()).openapi({ description: 'The rules that spoke.' }),
  })
  .openapi('Finding');

export const verdictSchema = z
  .object({
    alert: z.boolean(),
    reason: z.string().openapi({ description: 'Why it is told to people, or why not.' }),
    topics: z.array(z.enum(TOPICS)),
    direction: z.enum(DIRECTIONS),
  })
  .openapi('Verdict');

/** A finding whose clauses are counted as people cite them. */
export function findingTold({ before, after, also, ...finding }: Finding) {
  return {
    ...finding,
    ...(before && { before: cited(before) }),
    ...(after && { after: cited(after) }),
    ...(also && { also: also.map(cited) }),
  };
}

function cited<E extends Evidence>(evidence: E): E {
  return { ...evidence, clause: evidence.clause + 1 };
}
