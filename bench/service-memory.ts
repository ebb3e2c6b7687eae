import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import type { Reader } from '../src/capture/capture.ts';
import { commandOf, processTree, residentMemory } from '../src/capture/playwright-processes.ts';
import { PLAIN_VISIT, type Target } from '../src/target/target.ts';
import { instant } from '../src/words/instant.ts';
import { assertCalm, openBenchService } from './service-run.ts';
import { target } from './whole-path.ts';

const TARGETS = 100;
/** Growth from the second mark to the last that still counts as flat. */
const FLAT = 1.25;
const MARKS = 10;

/** Megabytes that the processes of the service hold after so many checks; of the browser, which goes when it is not needed, the most since the last mark. */
interface Mark {
  checks: number;
  node: number;
  browser: number;
  redis: number;
}

/**
 * Checks a hundred pages again and again; each is rendered every twelfth time and asked for plainly in between (`read: auto`).
 * @returns whether memory stayed flat
 */
export async function benchMemory(reader: Reader, port: number, checks: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  const targets = Array.from(
    { length: TARGETS },
    (_, n): Target => ({
      ...target(`http://127.0.2.${n + 1}:${port}/policy`),
      id: `bench/page${n}`,
      visit: { ...PLAIN_VISIT, read: 'auto' },
    }),
  );
  const archive = await openSqliteArchive(folder);
  await archive.declareTargets(targets, instant(new Date()));
  const service = await openBenchService({ archive, reader, folder, concurrency: 4 });
  const marks: Mark[] = [];
  try {
    console.log(`\n${checks.toLocaleString('en')} checks of ${TARGETS} pages\n`);
    console.log('| checks | node MB | browser MB | redis MB | checks/s |\n|--:|--:|--:|--:|--:|');
    let start = performance.now();
    let [bytes, commands, browser] = [0, 0, 0];
    for (let done = 0; done < checks; ) {
      await service.hasten(targets);
      const outcomes = await service.visited(TARGETS);
      if (done > 0) assertCalm(outcomes);
      else [bytes, commands] = [databaseBytes(folder), await service.redisCommands()];
      done += TARGETS;
      browser = Math.max(browser, held().browser);
      if (done % (checks / MARKS) >= TARGETS) continue;
      const mark = { checks: done, ...held(), browser };
      browser = 0;
      const rate = checks / MARKS / ((performance.now() - start) / 1_000);
      start = performance.now();
      marks.push(mark);
      console.log(`| ${done} | ${mark.node} | ${mark.browser} | ${mark.redis} | ${rate.toFixed(1)} |`);
    }
    const later = checks - TARGETS;
    const each = (databaseBytes(folder) - bytes) / later;
    const asked = ((await service.redisCommands()) - commands) / later;
    console.log(
      `\neach unchanged check: ${Math.round(each)} bytes of database, ${asked.toFixed(0)} commands of Redis`,
    );
  } finally {
    await service.close();
    await archive.close();
    await rm(folder, { recursive: true, force: true });
  }
  const [, ...warm] = marks;
  const kinds = ['node', 'browser', 'redis'] as const;
  const growths = kinds.map(kind => warm.at(-1)![kind] / (warm[0]![kind] || 1));
  const told = kinds.map(
    (kind, n) =>
      `${kind} ${slope(warm, kind).toFixed(1)} MB per 1,000 checks, last of second mark ${growths[n]!.toFixed(2)} ×`,
  );
  const flat = growths.every(growth => growth <= FLAT);
  console.log(`\nslope after the first mark: ${told.join('; ')}`);
  console.log(`goal: none above ${FLAT} ×: ${flat ? 'met' : 'missed'}`);
  return flat;
}

/** With what SQLite has not taken over from its journal yet. */
function databaseBytes(folder: string): number {
  const files = ['archive.sqlite', 'archive.sqlite-wal'].map(name => join(folder, name));
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

function held(): Omit<Mark, 'checks'> {
  const below = processTree(process.pid);
  const megabytes = (pids: readonly number[]) => Math.round(residentMemory(pids) / 1e6);
  const named = (pattern: RegExp) => below.filter(pid => pattern.test(commandOf(pid)));
  return {
    node: megabytes([process.pid]),
    browser: megabytes(named(/chrom/i)),
    redis: megabytes(named(/redis-server/)),
  };
}

/** By least squares, per 1,000 checks. */
function slope(marks: readonly Mark[], kind: 'node' | 'browser' | 'redis'): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(marks.map(mark => mark.checks)), mean(marks.map(mark => mark[kind]))];
  const over = mean(marks.map(mark => (mark.checks - x) * (mark[kind] - y)));
  return (1_000 * over) / mean(marks.map(mark => (mark.checks - x) ** 2));
}
