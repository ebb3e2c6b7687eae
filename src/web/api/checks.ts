import { z } from '@hono/zod-openapi';
import { CAPTURE_REASONS } from '../../capture/capture.ts';
import { instantSchema, targetId } from './schemas.ts';

export const checkSchema = z
  .object({
    id: z.int(),
    target: targetId,
    startedAt: instantSchema,
    finishedAt: instantSchema,
    outcome: z.enum(['first', 'unchanged', 'changed', 'failed', 'unstable']),
    reason: z.enum(CAPTURE_REASONS).optional().openapi({ description: 'Why it failed.' }),
    detail: z.string().optional().openapi({ description: 'What happened, for people.' }),
    snapshot: z.int().optional().openapi({ description: 'Id of the snapshot that stood after it.' }),
    change: z.int().optional().openapi({ description: 'Id of the change that it found.' }),
  })
  .openapi('Check');
