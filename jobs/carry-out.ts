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
 * no failed attempt, and another worker, or the next start, finds it there.
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
  const signals = signal ? AbortSignal.any([stop, signal]) : stop;
  const postponed = await kind
    .run(kind.payload.parse(job.data), context, enqueue, signals)
    .catch(error => (stop.aborted ? putBack(0) : Promise.reject(error)));
  if (postponed === undefined) return;
  if (postponed.postpone === 'this') return putBack(postponed.by);
  await queue.rateLimit(postponed.by);
  throw Worker.RateLimitError();
}
