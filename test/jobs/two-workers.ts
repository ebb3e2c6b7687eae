import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import type { OpenRedis, RedisAddress } from '../../jobs/connection.ts';
import { type RunningJobs, startJobs } from '../../jobs/start.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import type { Reader } from '../../src/capture/capture.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { openContext } from '../../src/context.ts';
import type { Target } from '../../src/target/target.ts';
import { type Clock, instant } from '../../src/words/instant.ts';
import type { World } from '../watch/world.ts';
import { type TellingArchive, telling } from './recorded.ts';

/** One read as it took place, in milliseconds of the clock on the wall. */
export interface TimedRead {
  url: string;
  mode: string;
  start: number;
  end: number;
}

/** Two workers that share a Redis and an archive, each with an opening of its own, as two machines would have. */
export interface TwoWorkers {
  archive: Archive;
  /** Hears of what either has recorded. */
  next: TellingArchive['next'];
  /** Every read of either, in the order in which they began. */
  reads: TimedRead[];
  queue: Queue;
  events: QueueEvents;
  declare(...targets: Target[]): Promise<void>;
  /** Starts both, or as many as asked for. */
  start(count?: number): Promise<RunningJobs[]>;
  close(): Promise<void>;
}

/** Milliseconds between two rounds of the scheduler. */
const ROUND = 100;

/**
 * @param read makes the reader that the workers use of the world's browser
 */
export async function openTwoWorkers(
  world: World,
  redis: OpenRedis,
  over: Partial<Config>,
  {
    read = reader => reader,
    clock = () => new Date(),
  }: { read?: (reader: Reader) => Reader; clock?: Clock } = {},
): Promise<TwoWorkers> {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-workers-'));
  const opened = [await openSqliteArchive(directory), await openSqliteArchive(directory)];
  const told = opened.map(telling);
  const reads: TimedRead[] = [];
  const reader = read(timed(world.reader, reads));
  const running: RunningJobs[] = [];
  const connection = connectionOf(redis.address);
  await cleared(connection);
  const queue = new Queue('check-page', { connection, prefix: 'clausewatch' });
  const events = new QueueEvents('check-page', { connection, prefix: 'clausewatch' });
  await events.waitUntilReady();
  return {
    archive: opened[0]!,
    next: fits => Promise.race(told.map(one => one.next(fits))),
    reads,
    queue,
    events,
    declare: (...targets) => opened[0]!.declareTargets(targets, instant(clock())),
    async start(count = 2) {
      const started = await Promise.all(
        told.slice(0, count).map(async ({ archive }) => {
          const config = { ...readConfig({ LOG_LEVEL: 'silent', HOST_SPACING: '0' }), ...over };
          const context = await openContext(config, { archive, reader, clock, channels: [] });
          return startJobs(context, redis.address, { every: ROUND });
        }),
      );
      running.push(...started);
      return started;
    },
    async close() {
      await Promise.all(running.map(jobs => jobs.close(0)));
      await events.close();
      await queue.close();
      await Promise.all(opened.map(archive => archive.close()));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function timed(reader: Reader, reads: TimedRead[]): Reader {
  return {
    async read(request, signal) {
      const read = { url: request.url, mode: request.mode, start: Date.now(), end: Number.NaN };
      reads.push(read);
      try {
        return await reader.read(request, signal);
      } finally {
        read.end = Date.now();
      }
    },
    close: async () => {},
  };
}

function connectionOf(address: RedisAddress) {
  return address.kind === 'socket' ? { path: address.path } : { url: address.url };
}

/** Every test begins with nothing queued. */
async function cleared(connection: { path: string } | { url: string }): Promise<void> {
  const redis = 'path' in connection ? new Redis(connection.path) : new Redis(connection.url);
  await redis.flushall();
  redis.disconnect();
}
