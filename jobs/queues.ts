import { Queue } from 'bullmq';
import type { Context } from '../src/context.ts';
import { producing, type RedisAddress } from './connection.ts';
import type { Enqueue, JobKind } from './job.ts';

export const PREFIX = 'clausewatch';
const KEPT = { removeOnComplete: { count: 1_000, age: 86_400 }, removeOnFail: { age: 14 * 86_400 } };

const COUNTED = ['waiting', 'active', 'delayed', 'failed'] as const;
/** Milliseconds that Redis has to answer in. */
const IN_TIME = 2_000;

/** The queues of all kinds of jobs, to put work into. */
export interface Queues {
  enqueue: Enqueue;
  of(kind: { name: string }): Queue;
  all: readonly Queue[];
  /** Writes down what all workers together keep to. Redis may have lost it since the last time. */
  settle(): Promise<void>;
  /** Rejects where Redis does not answer in time. */
  reach(): Promise<void>;
  /** Jobs in each queue by their state. */
  depth(): Promise<readonly { queue: string; state: string; jobs: number }[]>;
  close(): Promise<void>;
}

/** Any kind: of which payload does not matter to its queue. */
export type AnyKind = Pick<JobKind<never>, 'name' | 'everywhere'>;

export function openQueues(
  kinds: readonly AnyKind[],
  redis: RedisAddress,
  { log }: Pick<Context, 'log'>,
): Queues {
  const queues = new Map(
    kinds.map(({ name }) => {
      const queue = new Queue(name, { connection: producing(redis), prefix: PREFIX });
      queue.on('error', error =>
        log.error({ queue: name, error: error.message }, 'the queue reports an error'),
      );
      return [name, queue];
    }),
  );
  const of = ({ name }: { name: string }): Queue => {
    const queue = queues.get(name);
    if (queue === undefined) throw new Error(`no queue is called ${name}`);
    return queue;
  };
  return {
    async enqueue(kind, payloads) {
      const jobs = payloads.map(payload => ({
        name: kind.name,
        data: payload,
        opts: {
          ...kind.options,
          ...KEPT,
          deduplication: {
            id: kind.identity(payload),
            ...(kind.atMostEvery !== undefined && { ttl: kind.atMostEvery }),
          },
        },
      }));
      await of(kind).addBulk(jobs);
    },
    of,
    all: [...queues.values()],
    async settle() {
      await Promise.all(
        kinds.flatMap(kind =>
          kind.everywhere === undefined ? [] : of(kind).setGlobalConcurrency(kind.everywhere),
        ),
      );
    },
    async reach() {
      const [first] = queues.values();
      const patience = Promise.withResolvers<never>();
      const limit = setTimeout(() => patience.reject(new Error('Redis does not answer')), IN_TIME);
      try {
        await Promise.race([first?.getWaitingCount(), patience.promise]);
      } finally {
        clearTimeout(limit);
      }
    },
    async depth() {
      const counts = [...queues].map(async ([queue, its]) =>
        Object.entries(await its.getJobCounts(...COUNTED)).map(([state, jobs]) => ({ queue, state, jobs })),
      );
      return (await Promise.all(counts)).flat();
    },
    async close() {
      await Promise.all([...queues.values()].map(queue => queue.close()));
    },
  };
}
