import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ACT_KINDS } from '../../alert/telling.ts';
import type { Sources } from '../load.ts';
import { REFUSALS } from './failures.ts';
import { id, limit } from './parameters.ts';
import { answering, instantSchema, targetId } from './schemas.ts';

const actSchema = z
  .object({
    kind: z.enum(ACT_KINDS),
    by: z.string(),
    via: z.string().openapi({ description: 'Where it was done: `slack`, `web`, `cli`.' }),
    at: instantSchema,
    until: instantSchema.optional(),
  })
  .openapi('Act');

const incidentSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('reversal'), wordingOf: instantSchema, stoodFrom: instantSchema }),
    z.object({ kind: z.literal('further-edit') }),
    z.object({ kind: z.literal('in-storm') }),
  ])
  .openapi('Incident');

const state = z.enum(['pending', 'sent', 'given-up']);

const alertSchema = z
  .object({
    id: z.string(),
    change: z.int(),
    target: targetId,
    channel: z.string().openapi({ example: 'slack:#privacy' }),
    state,
    createdAt: instantSchema,
    dueAt: instantSchema.openapi({ description: 'Not to be sent before.' }),
    sentAt: instantSchema.optional(),
    attempts: z.int(),
    lastError: z.string().optional(),
    thread: z.string().optional().openapi({ description: 'Id of what it is told in the thread of.' }),
    incident: incidentSchema.optional().openapi({ description: 'How it belongs to what was told before.' }),
    acts: z.array(actSchema).openapi({ description: 'What people did about it, oldest first.' }),
  })
  .openapi('Alert');

const listSchema = z.object({ alerts: z.array(alertSchema) });

const listAlerts = createRoute({
  method: 'get',
  path: '/api/alerts',
  summary: 'Alerts, those of the newest changes first: what was told, where, and what people did about it',
  description: 'There are no further pages; those of an older change are asked for by the change.',
  request: {
    query: z.strictObject({
      change: id('Only those of this change.').optional(),
      state: state.optional().openapi({ description: 'Only those in this state.', example: 'sent' }),
      limit,
    }),
  },
  responses: { 200: answering(listSchema, 'Alerts.'), ...REFUSALS },
});

export function serveAlerts(api: OpenAPIHono, { archive }: Sources): void {
  api.openapi(listAlerts, async c => {
    const { change, state, limit } = c.req.valid('query');
    const found = await archive.alerts({
      ...(change !== undefined && { change }),
      ...(state !== undefined && { state }),
      limit,
    });
    const alerts = await Promise.all(
      found.map(async alert => ({ ...alert, target: alert.lane, acts: await archive.acts(alert.id) })),
    );
    return c.json(listSchema.parse({ alerts }), 200);
  });
}
