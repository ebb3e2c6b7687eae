import { join } from 'node:path';
import { type OpenRedis, sharedRedis } from '../../jobs/connection.ts';
import { startPrivateRedis } from '../../jobs/private-redis.ts';
import { type Duty, type Ending, type RunningJobs, startJobs } from '../../jobs/start.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { lookUpArchive, lookUpBrowser } from '../look-up.ts';
import { requireRedisServer } from '../machine/required.ts';
import { takeLock } from '../machine/sqlite-lock.ts';
import type { Metrics } from '../metrics.ts';
import type { Target } from '../target/target.ts';
import { instant } from '../words/instant.ts';
import { Failure } from './failure.ts';
import { serveArchive } from './serve-archive.ts';
import { serveHealthOf } from './serve-health.ts';

/** A part of the service at work in this process, or all of it. */
export interface Running {
  /** Rejects when something it cannot do without has ended. */
  lost: Promise<never>;
  /** Rejects where something else that it needs does not answer. */
  reach(): Promise<void>;
  /** Closes in the reverse order of opening. The context stays open, for it is not ours. @returns how its jobs ended */
  close(): Promise<Ending>;
}

/** The whole service in one process: worker, scheduler and web archive. */
export interface Service extends Running {
  /** Address of the web archive. */
  url: string;
}

/**
 * Declares the targets and starts the whole service on them.
 * @param every milliseconds between two rounds of the scheduler
 * @throws Error saying what could not be started; what had been started is closed again
 */
export async function openService(
  context: Context,
  targets: readonly Target[],
  every?: number,
): Promise<Service> {
  const { config, archive, clock } = context;
  await using opening = new AsyncDisposableStack();
  await archive.declareTargets(targets, instant(clock()));
  const redis = opening.adopt(await openRedis(config), each => each.close());
  let reach = async () => {};
  const told = { ...context, reach: () => reach() };
  const web = opening.adopt(await serveArchive(archive, config, told), each => each.close());
  const linking = { ...context, publicUrl: config.publicUrl ?? web.url };
  const jobs = await startJobs(linking, redis.address, { every });
  reach = jobs.reach;
  lookUpArchive(context.metrics, archive, clock, config.archiveDir);
  lookUpBrowser(context.metrics);
  lookUpQueue(context.metrics, jobs);
  const open = opening.move();
  return {
    url: linking.publicUrl,
    lost: Promise.race([redis.lost, context.health.lost]),
    reach: jobs.reach,
    async close() {
      const ending = await jobs.close(config.stopGrace);
      await open.disposeAsync();
      return ending;
    },
  };
}

/**
 * Starts one process's share of a service that is made of several, which meet at one Redis and one archive.
 * @throws Failure where no Redis is named that they could meet at
 */
export async function openPart(duty: Duty, context: Context): Promise<Running> {
  const { config, health, archive, clock, metrics } = context;
  if (config.redisUrl === undefined) {
    throw new Failure(
      'REDIS_URL is not set: it names the Redis at which workers and schedulers meet. `clausewatch start` does everything in one process and brings its own.',
      { exitCode: 2 },
    );
  }
  const redis = sharedRedis(config.redisUrl);
  const jobs = await startJobs(context, redis.address, { duties: [duty] });
  if (duty === 'work') lookUpBrowser(metrics);
  if (duty === 'schedule') {
    lookUpArchive(metrics, archive, clock, config.archiveDir);
    lookUpQueue(metrics, jobs);
  }
  const running = { lost: health.lost, reach: jobs.reach, close: () => jobs.close(config.stopGrace) };
  try {
    const telling = await serveHealthOf(running, context);
    return {
      ...running,
      async close() {
        const ending = await running.close();
        await telling?.close();
        return ending;
      },
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}

function lookUpQueue(metrics: Metrics, jobs: Pick<RunningJobs, 'depth'>): void {
  metrics.look('clausewatch_queue_jobs', 'Jobs in the queue.', ['queue', 'state'], async () =>
    (await jobs.depth()).map(({ queue, state, jobs: value }) => ({ labels: { queue, state }, value })),
  );
}

async function openRedis({ redisUrl, archiveDir }: Config): Promise<OpenRedis> {
  if (redisUrl !== undefined) return sharedRedis(redisUrl);
  const unlock = takeLock(join(archiveDir, 'service.lock'));
  if (!unlock) {
    throw new Failure(
      `another clausewatch is running on the archive in ${archiveDir}: stop it, name another folder with --archive, or give both one REDIS_URL`,
    );
  }
  try {
    const redis = await startPrivateRedis(await requireRedisServer(), join(archiveDir, 'redis'));
    return { ...redis, close: () => redis.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
