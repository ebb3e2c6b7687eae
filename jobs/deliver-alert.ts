import { z } from 'zod';
import { deliver } from '../src/watch/deliver.ts';
import type { JobKind } from './job.ts';

const payload = z.object({ alert: z.string() });

/** Delivers one alert of the outbox. Slack takes about one message a second and channel. */
export const deliverAlert: JobKind<z.infer<typeof payload>> = {
  name: 'deliver-alert',
  payload,
  identity: ({ alert }) => alert,
  options: { attempts: 12, backoff: { type: 'exponential', delay: 2_000 } },
  concurrency: () => 1,
  pace: { max: 1, duration: 1_100 },
  async run({ alert }, context, _enqueue, signal) {
    const delivery = await deliver(alert, context, signal);
    if (delivery.kind !== 'later') return undefined;
    if (delivery.after !== undefined) return { postpone: 'all', by: delivery.after };
    throw new Error(delivery.reason);
  },
};
