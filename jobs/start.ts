import { once } from 'node:events';
import { type Job, Queue, Worker } from 'bullmq';
import type { Context } from '../src/context.ts';
import { carryOut } from './carry-out.ts';
import { checkPage } from './check-page.ts';
import { clockWatch } from './clock-watch.ts';
import { producing, type RedisAddress, working } from './connection.ts';
import { deliverTo } from './deliver.ts';
import type { Enqueue, JobKind } from './job.ts';
import { lookAfterThings } from './look-after.ts';
import { reconcile } from './reconcile.ts';
import { signTheLog } from './sign-log.ts';
import { stampTheLog } from './stamp-log.ts';

const PREFIX = 'clausewatch';
const KEPT = { removeOnComplete: { count: 1_000, age: 86_400 }, removeOnFail: { age: 14 * 86_400 } };
/** Generous against a busy event loop: a lock lost in the middle of a comparison would run the job twice. */
const LOCK = 60_000;
/** Milliseconds that aborted jobs have to put their things away. */
const LAST = 5_000;

export interface RunningJobs {
  /** Puts what is due into the queue now, without waiting for the next scheduled round. */
  reconcileNow(): Promise<void>;
  /**
   * Takes no more jobs, gives the running ones `grace` milliseconds, then aborts them. Aborted visits stay due, and the hosts
   * they were at are free again.
   */
  close(grace?: number): Promise<void>;
}

/**
 * Starts the queue: a worker per kind of job and the scheduler of the reconcile round.
 * @param every milliseconds between two rounds
 */
export async function startJobs(context: Context, redis: RedisAddress, every = 15_000): Promise<RunningJobs> {
  const { log } = context;
  const queues = new Map<string, Queue>();
  const stop = new AbortController();

  const enqueue: Enqueue = async (kind, payloads) => {
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
    await queues.get(kind.name)?.addBulk(jobs);
  };

  const open = <Payload>(kind: JobKind<Payload>): Worker => {
    const queue = new Queue(kind.name, { connection: producing(redis), prefix: PREFIX });
    const tell = (error: Error) =>
      log.error({ queue: kind.name, error: error.message }, 'the queue reports an error');
    queue.on('error', tell);
    queues.set(kind.name, queue);
    if (kind.everywhere !== undefined) queue.setGlobalConcurrency(kind.everywhere).catch(tell);
    const work = { kind, queue, context, enqueue, stop: stop.signal };
    const worker = new Worker(
      kind.name,
      (job: Job, token?: string, signal?: AbortSignal) => carryOut(work, job, token, signal),
      {
        connection: working(redis),
        prefix: PREFIX,
        concurrency: kind.concurrency(context),
        lockDuration: kind.lock ?? LOCK,
        ...(kind.lock !== undefined && { stalledInterval: kind.lock / 2 }),
        ...(kind.pace && { limiter: kind.pace }),
      },
    );
    worker.on('error', error =>
      log.error({ queue: kind.name, error: error.message }, 'the worker reports an error'),
    );
    worker.on('failed', (job, error) => {
      log.warn(
        { job: kind.name, ...job?.data, attempt: job?.attemptsMade, error: error.message },
        'a job failed',
      );
    });
    return worker;
  };

  const deliveries = context.channels.map(channel => open(deliverTo(channel.name)));
  const others = [
    open(checkPage),
    open(signTheLog),
    open(stampTheLog),
    open(lookAfterThings),
    open(reconcile),
  ];
  const workers = [...deliveries, ...others];
  await Promise.all(workers.map(worker => worker.waitUntilReady()));
  const rounds = queues.get(reconcile.name);
  const schedule = () =>
    rounds?.upsertJobScheduler(
      reconcile.name,
      { every },
      { name: reconcile.name, data: {}, opts: { ...reconcile.options, ...KEPT } },
    );
  await schedule();

  // Redis keeps what waits by the time of day: under a clock that was put back it would wait as much longer.
  const putBack = clockWatch(Date.now, () => performance.now());
  const watching = setInterval(async () => {
    const milliseconds = putBack();
    if (milliseconds === 0) return;
    log.warn({ milliseconds }, 'the clock was put back: what waits in the queue is taken up now');
    try {
      await Promise.all([...queues.values()].map(queue => queue.promoteJobs()));
      await schedule();
    } catch (error) {
      log.error({ error: String(error) }, 'what waits in the queue could not be taken up');
    }
  }, every);

  return {
    reconcileNow: () => enqueue(reconcile, [{}]),
    async close(grace = 10_000) {
      clearInterval(watching);
      const closing = Promise.all(workers.map(worker => worker.close()));
      if (!(await endsWithin(closing, grace))) {
        stop.abort(new Error('the service is stopping'));
        if (!(await endsWithin(closing, LAST))) {
          for (const worker of workers) worker.close(true).catch(() => undefined);
        }
      }
      await Promise.all([...queues.values()].map(queue => queue.close()));
    },
  };
}

/** Whether the work ends in time. It goes on if it does not. */
async function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const patience = AbortSignal.timeout(milliseconds);
  const over = once(patience, 'abort');
  return Promise.race([work.then(() => true), over.then(() => false)]);
}
