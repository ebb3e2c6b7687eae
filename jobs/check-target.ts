import { z } from 'zod';
import { checkDeclared } from '../src/watch/check-declared.ts';
import { deliverAlert } from './deliver-alert.ts';
import type { JobKind } from './job.ts';

const payload = z.object({ target: z.string() });

/** One visit of one target. Retried at once only when our own browser failed; a page that fails is due again later by its schedule. */
export const checkTarget: JobKind<z.infer<typeof payload>> = {
  name: 'check-target',
  payload,
  identity: ({ target }) => target,
  options: { attempts: 3, backoff: { type: 'exponential', delay: 2_000 } },
  concurrency: ({ config }) => config.concurrency,
  async run({ target }, context, enqueue, signal) {
    const recorded = await checkDeclared(target, context, signal);
    await enqueue(
      deliverAlert,
      (recorded?.alerts ?? []).map(alert => ({ alert })),
    );
    return undefined;
  },
};
