import type { JobsOptions } from 'bullmq';
import type { z } from 'zod';
import type { Context } from '../src/context.ts';

/** Hands further work to the queue. */
export type Enqueue = <Payload>(kind: JobKind<Payload>, payloads: readonly Payload[]) => Promise<void>;

/**
 * The work could not be done yet, which is not counted as an attempt. `all`: the far end wants peace, and every job of the kind
 * waits so many milliseconds; `this`: only this job waits, and others go on.
 */
export type Postponed = { postpone: 'all' | 'this'; by: number };

/** A kind of job: its queue's name, what it carries (ids only, for Redis holds it in clear), how it is retried, and its one call. */
export interface JobKind<Payload> {
  name: string;
  /** Which processes run it. */
  duty: 'work' | 'schedule';
  payload: z.ZodType<Payload>;
  /** Names the work, so that the same work is never queued twice at once. */
  identity(payload: Payload): string;
  options: JobsOptions;
  /** Milliseconds within which asking for the same work once more does nothing. */
  atMostEvery?: number;
  concurrency(context: Context): number;
  /** Set where all workers together run at most so many at once. */
  everywhere?: number;
  /** Milliseconds after which a job whose worker has died is taken over; the lock is renewed while it lives. */
  lock?: number;
  /** Set where the kind's jobs must keep a pace: at most `max` in `duration` milliseconds. */
  pace?: { max: number; duration: number };
  run(
    payload: Payload,
    context: Context,
    enqueue: Enqueue,
    signal: AbortSignal,
  ): Promise<Postponed | undefined>;
}
