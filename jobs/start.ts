import { once } from 'node:events';
import { type Job, Worker } from 'bullmq';
import type { Context } from '../src/context.ts';
import { carryOut } from './carry-out.ts';
import { checkPage } from './check-page.ts';
import { clockWatch } from './clock-watch.ts';
import { type RedisAddress, working } from './connection.ts';
import { deliverTo } from './deliver.ts';
import type { JobKind } from './job.ts';
import { lookAfterThings } from './look-after.ts';
import { openQueues, PREFIX } from './queues.ts';
import { reconcile } from './reconcile.ts';
import { signTheLog } from './sign-log.ts';
import { stampTheLog } from './stamp-log.ts';

/** Generous against a busy event loop: a lock lost in the middle of a comparison would run the job twice. */
const LOCK = 60_000;
/** Milliseconds that jobs have to finish when the service stops, unless told otherwise. */
const GRACE = 10_000;
/** Milliseconds that aborted jobs have to put their things away. */
const LAST = 5_000;

/** What a process takes upon itself: to visit and deliver, or to say what is due and look after things. */
export type Duty = 'work' | 'schedule';

/** How the jobs ended: all that had begun were finished, some went back to the queue, or some were left to whoever notices. */
export type Ending = 'finished' | 'released' | 'abandoned';

export interface RunningJobs {
  /** Rejects where Redis does not answer within two seconds. */
  reach(): Promise<void>;
  /** Jobs in each queue by their state. */
  depth(): Promise<readonly { queue: string; state: string; jobs: number }[]>;
  /** Makes a round now: what is due is put into the queue, whoever's duty that is. */
  reconcileNow(): Promise<void>;
  /**
   * Takes no more jobs, gives the running ones `grace` milliseconds, then aborts them. Aborted visits stay due, and the hosts
   * they were at are free again.
   */
  close(grace?: number): Promise<Ending>;
}

export interface JobsOptions {
  /** Milliseconds between two rounds of what is due. */
  every?: number | undefined;
  /** All of them unless told otherwise. Any number of processes may have the same ones. */
  duties?: readonly Duty[];
}

/**
 * Starts a process's share of the jobs: a worker per kind of job, and the rounds that queue what is due. A round is begun by the
 * process's own clock rather than by a schedule in Redis, so that an emptied Redis stops nothing.
 */
export async function startJobs(
  context: Context,
  redis: RedisAddress,
  { every = 15_000, duties = ['work', 'schedule'] }: JobsOptions = {},
): Promise<RunningJobs> {
  const { log } = context;
  const stop = new AbortController();
  const deliveries = context.channels.map(({ name }) => deliverTo(name));
  const own = [checkPage, signTheLog, stampTheLog, lookAfterThings, reconcile];
  const queues = openQueues([...deliveries, ...own], redis, context);

  const open = <Payload>(kind: JobKind<Payload>): Worker[] => {
    if (!duties.includes(kind.duty)) return [];
    const work = { kind, queue: queues.of(kind), context, enqueue: queues.enqueue, stop: stop.signal };
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
    return [worker];
  };

  const workers = [
    ...deliveries.flatMap(open),
    ...open(checkPage),
    ...open(signTheLog),
    ...open(stampTheLog),
    ...open(lookAfterThings),
    ...open(reconcile),
  ];
  await Promise.all(workers.map(worker => worker.waitUntilReady()));
  const isScheduler = duties.includes('schedule');
  const round = async () => {
    await queues.settle();
    if (isScheduler) await queues.enqueue(reconcile, [{}]);
  };
  await round();

  const putBack = clockWatch(Date.now, () => performance.now());
  // Redis keeps what waits by the time of day: under a clock that was put back it would wait as much longer.
  const takeUp = async (milliseconds: number) => {
    log.warn({ milliseconds }, 'the clock was put back: what waits in the queue is taken up now');
    await Promise.all(queues.all.map(queue => queue.promoteJobs()));
  };
  const rounds = setInterval(async () => {
    const milliseconds = putBack();
    try {
      if (milliseconds > 0) await takeUp(milliseconds);
      await round();
    } catch (error) {
      log.warn({ error: String(error) }, 'a round was left out: the next one makes up for it');
    }
  }, every);

  return {
    reach: () => queues.reach(),
    depth: () => queues.depth(),
    async reconcileNow() {
      await queues.settle();
      await queues.enqueue(reconcile, [{}]);
    },
    async close(grace = GRACE) {
      clearInterval(rounds);
      const closing = Promise.all(workers.map(worker => worker.close()));
      let ending: Ending = 'finished';
      if (!(await endsWithin(closing, grace))) {
        ending = 'released';
        stop.abort(new Error('the service is stopping'));
        if (!(await endsWithin(closing, LAST))) {
          ending = 'abandoned';
          for (const worker of workers) worker.close(true).catch(() => undefined);
        }
      }
      await queues.close();
      return ending;
    },
  };
}

/** Whether the work ends in time. It goes on if it does not. */
async function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const patience = AbortSignal.timeout(milliseconds);
  const over = once(patience, 'abort');
  return Promise.race([work.then(() => true), over.then(() => false)]);
}
