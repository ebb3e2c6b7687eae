import { z } from 'zod';
import type { Lane } from '../src/archive/outbox.ts';
import type { Context } from '../src/context.ts';
import { deliverNext } from '../src/watch/deliver.ts';
import { sha256 } from '../src/words/sha256.ts';
import type { Enqueue, JobKind } from './job.ts';

const payload = z.object({ lane: z.string() });
type Payload = z.infer<typeof payload>;

/**
 * Delivers to one channel, from a queue of its own, so that a channel in trouble holds up no other. A run makes one step of one
 * lane. All workers together make one at a time, at the pace that Slack takes: about one message a second and channel. What Slack
 * asks to wait holds for all of them too.
 */
export function deliverTo(channel: string): JobKind<Payload> {
  const readable = channel.replace(/[^\w-]+/g, '-').slice(0, 40);
  return {
    name: `deliver-${readable}-${sha256(channel).slice(0, 6)}`,
    duty: 'work',
    payload,
    identity: ({ lane }) => lane,
    options: { attempts: 3, backoff: { type: 'exponential', delay: 2_000 } },
    concurrency: () => 1,
    everywhere: 1,
    // Short: what a dead worker holds keeps the whole channel waiting, and an attempt made twice is known as such.
    lock: 15_000,
    pace: { max: 1, duration: 1_100 },
    async run({ lane }, context, _enqueue, signal) {
      const delivery = await deliverNext({ channel, lane }, context, signal);
      switch (delivery.kind) {
        case 'more':
        case 'given-up':
          return { postpone: 'this', by: 0 };
        case 'later':
          return { postpone: delivery.whom === 'channel' ? 'all' : 'this', by: delivery.after };
        case 'done':
          return undefined;
      }
    },
  };
}

/** Hands each lane to the queue of its channel. What is owed to a channel that is not configured any more is given up. */
export async function enqueueLanes(
  lanes: readonly Lane[],
  context: Context,
  enqueue: Enqueue,
): Promise<void> {
  for (const [channel, its] of Map.groupBy(lanes, lane => lane.channel)) {
    if (context.channels.some(({ name }) => name === channel)) await enqueue(deliverTo(channel), its);
    else for (const lane of its) await deliverNext(lane, context);
  }
}
