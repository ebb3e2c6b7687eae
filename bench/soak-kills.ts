import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { producing } from '../jobs/connection.ts';
import { startPrivateRedis } from '../jobs/private-redis.ts';
import { startJobs } from '../jobs/start.ts';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import { openReader } from '../src/capture/playwright-reader.ts';
import { readConfig } from '../src/config.ts';
import { openContext } from '../src/context.ts';
import { requireRedisServer } from '../src/machine/required.ts';
import type { Target } from '../src/target/target.ts';
import { instant } from '../src/words/instant.ts';
import { browsers } from '../test/capture/browser.ts';

/** Milliseconds between two checks of a target, and between two rounds of the scheduler: there is always a check under way. */
const EVERY = 500;
/** A browser is killed at most so many milliseconds after the one before. */
const BETWEEN = 3_000;
/** Milliseconds after the last kill in which every target must have been checked again. */
const CATCH_UP = 120_000;

/**
 * Runs the service's own jobs, on a real queue, while its browser is killed at moments that nobody chose.
 * @returns whether every target was checked on, and nothing but our own failure was ever recorded
 */
export async function killAtRandom(
  executablePath: string,
  pages: readonly Target[],
  kills: number,
): Promise<boolean> {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  const archive = await openSqliteArchive(directory);
  const redis = await startPrivateRedis(await requireRedisServer(), join(directory, 'redis'));
  const clock = () => new Date();
  const reader = await openReader({ executablePath, clock, allow: ['127.0.0.1'] });
  const targets = pages.map(page => ({ ...page, every: EVERY }));
  await archive.declareTargets(targets, instant(clock()));
  const config = readConfig({ LOG_LEVEL: 'silent', HOST_SPACING: '0', HOST_DAILY_READS: '100000' });
  const context = await openContext(config, { archive, reader, channels: [] });
  const jobs = await startJobs(context, redis.address, { every: EVERY });
  const queue = new Queue('check-page', { connection: producing(redis.address), prefix: 'clausewatch' });
  try {
    const killed = new Set<number>();
    while (killed.size < kills) {
      await setTimeout(Math.random() * BETWEEN);
      for (const { pid } of browsers()) {
        process.kill(pid, 'SIGKILL');
        killed.add(pid);
      }
    }
    const last = instant(clock());
    const checks = () => Promise.all(targets.map(({ id }) => archive.checks(id, 10_000)));
    const checkedOn = async () => (await checks()).every(([latest]) => latest && latest.finishedAt > last);
    const until = performance.now() + CATCH_UP;
    while (!(await checkedOn()) && performance.now() < until) await setTimeout(200);

    const outcomes = Map.groupBy((await checks()).flat(), ({ outcome }) => outcome);
    const told = [...outcomes].map(([outcome, all]) => `${all.length} ${outcome}`).join(', ');
    const given = await queue.getFailedCount();
    const complete = await checkedOn();
    console.log(
      `\n${killed.size} browsers killed while the jobs ran: checks recorded: ${told}; ${given} jobs used up their attempts and were queued anew`,
    );
    console.log(`every target was checked again after the last kill: ${complete ? 'yes' : 'no'}`);
    return complete && [...outcomes.keys()].every(outcome => outcome === 'first' || outcome === 'unchanged');
  } finally {
    await jobs.close();
    await queue.close();
    await reader.close();
    await redis.close();
    await archive.close();
    await rm(directory, { recursive: true, force: true });
  }
}
