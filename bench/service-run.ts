import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startPrivateRedis } from '../jobs/private-redis.ts';
import { type RunningJobs, startJobs } from '../jobs/start.ts';
import type { Archive } from '../src/archive/archive.ts';
import type { Reader } from '../src/capture/capture.ts';
import { readConfig } from '../src/config.ts';
import { type Context, openContext } from '../src/context.ts';
import { requireRedisServer } from '../src/machine/required.ts';
import type { Target } from '../src/target/target.ts';
import { instant } from '../src/words/instant.ts';

/** Worker and scheduler in this process, on a queue of their own. */
export interface BenchService {
  archive: Archive;
  context: Context;
  /** Makes targets of as many different pages due. */
  hasten(targets: readonly Target[]): Promise<void>;
  /** One round of the scheduler, until so many checks have been recorded. @returns what came of them */
  visited(count: number): Promise<readonly string[]>;
  /** Commands that Redis has carried out. */
  redisCommands(): Promise<number>;
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** Neither is closed with the service. */
  archive: Archive;
  reader: Reader;
  /** For the queue. */
  folder: string;
  /** Pages at once. */
  concurrency: number;
  /** Milliseconds between two rounds of the scheduler, besides those that are asked for. */
  every?: number;
}

/** Hosts are visited as often as the benchmark likes, and one at a time as ever. */
export async function openBenchService(options: ServiceOptions): Promise<BenchService> {
  const { archive, reader, folder, concurrency, every } = options;
  const config = readConfig({
    ARCHIVE_DIR: folder,
    LOG_LEVEL: 'error',
    HOST_SPACING: '0',
    HOST_DAILY_READS: '1000000',
    CONCURRENCY: String(concurrency),
  });
  const redis = await startPrivateRedis(await requireRedisServer(), join(folder, 'redis'));
  const opened = await openContext(config, { archive, reader, channels: [] });
  let outcomes: string[] = [];
  let enough = () => {};
  const meter = {
    ...opened.metrics,
    checked: ({ outcome, reason }: { outcome: string; reason?: string | undefined }) => {
      outcomes.push(reason === undefined ? outcome : `${outcome}: ${reason}`);
      enough();
    },
  };
  const context = { ...opened, meter };
  const jobs = await startJobs(context, redis.address, { every });
  await idle(jobs);
  const { address } = redis;
  const asking = new Redis(address.kind === 'socket' ? address.path : address.url);
  return {
    archive,
    context,
    async hasten(targets) {
      for (const { id } of targets) await archive.hasten(id, instant(new Date()));
    },
    async visited(count) {
      outcomes = [];
      const all = Promise.withResolvers<void>();
      enough = () => outcomes.length >= count && all.resolve();
      await jobs.reconcileNow();
      await all.promise;
      await idle(jobs);
      return outcomes;
    },
    async redisCommands() {
      const told = await asking.info('stats');
      return Number(/total_commands_processed:(\d+)/.exec(told)?.[1]);
    },
    async close() {
      asking.disconnect();
      await jobs.close();
      await redis.close();
    },
  };
}

/** What a job that is just ending stands for is not queued again: so the next round waits for it. */
async function idle(jobs: RunningJobs): Promise<void> {
  const waitedFor = new Set(['check-page', 'reconcile']);
  const busy = async () =>
    (await jobs.depth()).some(
      ({ queue, state, jobs: count }) => waitedFor.has(queue) && state !== 'failed' && count > 0,
    );
  while (await busy()) await setTimeout(10);
}

/** Such outcomes as there should be none of. */
export function assertCalm(outcomes: readonly string[]): void {
  const others = outcomes.filter(outcome => outcome !== 'unchanged');
  if (others.length > 0)
    throw new Error(`pages that never change came as: ${[...new Set(others)].join(', ')}`);
}
