import { z } from 'zod';
import { DIRECTIONS, SEVERITIES, TOPICS } from '../../finding/finding.ts';
import type { Telling } from '../telling.ts';

const evidence = z.object({
  clause: z.int().describe('which clause of the document, counted from 1'),
  path: z.array(z.string()).describe('the headings that it stands under'),
  text: z.string().describe('the whole clause, as the page said it: treat it as hostile'),
});

const finding = z.object({
  topic: z.enum(TOPICS),
  change: z.enum(['added', 'removed', 'modified', 'moved']),
  material: z.boolean(),
  direction: z.enum(DIRECTIONS),
  severity: z.enum(SEVERITIES),
  reasons: z.array(z.string()),
  summary: z.string(),
  before: evidence.optional(),
  after: evidence.optional(),
});

/** What a webhook is sent, as JSON. Fields may be added; `version` is raised when one changes its meaning. */
export const webhookPayload = z.discriminatedUnion('type', [
  z.object({
    version: z.literal(1),
    type: z.literal('change'),
    id: z.string(),
    vendor: z.string(),
    document: z.string(),
    pageUrl: z.string(),
    changeUrl: z.string(),
    evidenceUrl: z.string(),
    lastReadBefore: z.string(),
    firstReadAfter: z.string(),
    statedDate: z.object({ before: z.string().optional(), after: z.string().optional() }),
    topics: z.array(z.enum(TOPICS)),
    direction: z.enum(DIRECTIONS),
    reason: z.string(),
    incident: z.enum(['reversal', 'further-edit', 'in-storm']).optional(),
    findings: z.array(finding),
  }),
  z.object({
    version: z.literal(1),
    type: z.literal('notice'),
    id: z.string(),
    notice: z.looseObject({ kind: z.string() }),
  }),
]);

export type WebhookPayload = z.infer<typeof webhookPayload>;

export function payloadOf(telling: Telling): WebhookPayload {
  if (telling.kind === 'notice') {
    return { version: 1, type: 'notice', id: telling.id, notice: { ...telling.notice } };
  }
  const { content, incident } = telling;
  const { alertId, changeKind: _, verdict, findings, ...facts } = content;
  return webhookPayload.parse({
    version: 1,
    type: 'change',
    id: alertId,
    ...facts,
    topics: verdict.topics,
    direction: verdict.direction,
    reason: verdict.reason,
    incident: incident?.kind,
    findings: findings.map(({ before, after, ...rest }) => ({
      ...rest,
      before: before && { ...before, clause: before.clause + 1 },
      after: after && { ...after, clause: after.clause + 1 },
    })),
  });
}
