import { join } from 'node:path';
import { type OpenRedis, sharedRedis } from '../../jobs/connection.ts';
import { startPrivateRedis } from '../../jobs/private-redis.ts';
import { startJobs } from '../../jobs/start.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { requireRedisServer } from '../machine/required.ts';
import { takeLock } from '../machine/sqlite-lock.ts';
import type { Target } from '../target/target.ts';
import { instant } from '../words/instant.ts';
import { Failure } from './failure.ts';
import { serveArchive } from './serve-archive.ts';

/** The running service: worker, scheduler and web archive. */
export interface Service {
  /** Address of the web archive. */
  url: string;
  /** Rejects when something the service cannot do without has ended. */
  lost: Promise<never>;
  /** Closes in the reverse order of opening. The context stays open, for it is not ours. */
  close(): Promise<void>;
}

/**
 * Declares the targets and starts the service on them.
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
  const web = opening.adopt(await serveArchive(archive, config, context), each => each.close());
  const linking = { ...context, publicUrl: config.publicUrl ?? web.url };
  opening.adopt(await startJobs(linking, redis.address, every), each => each.close());
  const open = opening.move();
  return {
    url: linking.publicUrl,
    lost: Promise.race([redis.lost, context.health.lost]),
    close: () => open.disposeAsync(),
  };
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
