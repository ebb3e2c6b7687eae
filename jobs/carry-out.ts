import { DelayedError, type Job, type Queue, Worker } from 'bullmq';
import type { Context } from '../src/context.ts';
import type { Enqueue, JobKind } from './job.ts';

/** What a worker's process function needs besides the job. */
export interface Work<Payload> {
  kind: JobKind<Payload>;
  queue: Queue;
  context: Context;
  enqueue: Enqueue;
  /** Fires when the service stops and has lost patience. */
  stop: AbortSignal;
}

/**
 * Runs a job. What could not be done yet, or was called off because the service stops, goes back to the queue as it came: it is
 * no failed attempt, and another worker, or the next start, finds it there. While the archive cannot be written nothing is begun:
 * what is due and owed stands in the archive, and the first round of `reconcile` after that brings it again.
 * @throws what the job throws, and BullMQ's own signs that a job has been put back
 */
export async function carryOut<Payload>(
  { kind, queue, context, enqueue, stop }: Work<Payload>,
  job: Job,
  token: string | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const putBack = async (after: number) => {
    await job.moveToDelayed(Date.now() + after, token);
    throw new DelayedError();
  };
  if (!(await context.health.fit())) return;
  const signals = signal ? AbortSignal.any([stop, signal]) : stop;
  const postponed = await kind.run(kind.payload.parse(job.data), context, enqueue, signals).catch(error => {
    if (stop.aborted) return putBack(0);
    if (!context.health.met(error)) throw error;
  });
  if (postponed === undefined) return;
  if (postponed.postpone === 'this') return putBack(postponed.by);
  await queue.rateLimit(postponed.by);
  throw Worker.RateLimitError();
}
