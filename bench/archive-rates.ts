import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive, Snapshot } from '../src/archive/archive.ts';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import { anUnchanged, hours } from '../test/archive/builders.ts';
import { declare, fill, nthCheck, targetOf } from './archive-fill.ts';
import { percentile } from './timing.ts';

const SIZES = [1_000, 10_000, 100_000];
const SAMPLES = 200;
/** How much an operation may cost in the largest archive, of what it costs in the smallest, and still be called flat. */
const FLAT = 1.5;

interface Operation {
  /** What is done before, and not measured, for the `n`th snapshot to come or for one that is there. */
  before?: (archive: Archive, n: number) => Promise<Snapshot | undefined>;
  /** `n` is the number of the snapshot, counted from 0. */
  run: (archive: Archive, n: number, latest: Snapshot | undefined) => Promise<unknown>;
  writes?: true;
}

const latestOf = (archive: Archive, n: number) => archive.latest(targetOf(n));

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'append a changed snapshot': {
    writes: true,
    before: latestOf,
    run: (its, n, latest) => its.record(nthCheck(n, latest), latest),
  },
  'append an unchanged check': {
    before: latestOf,
    run: (its, n, latest) => its.record(anUnchanged(hours(n), targetOf(n)), latest),
  },
  'latest snapshot': { run: latestOf },
  'body of any snapshot': {
    before: (its, n) => its.snapshot(n + 1),
    run: (its, _n, snapshot) => its.content(snapshot!),
  },
  'any change': { run: (its, n) => its.change(n) },
  'earlier wording': {
    before: latestOf,
    run: (its, _n, latest) => its.earlier(latest!, latest!.documentHash),
  },
  'last 50 checks of a target': { run: (its, n) => its.checks(targetOf(n), 50) },
  'last 50 changes of all': { run: its => its.changes({ limit: 50 }) },
  'last 50 alerting changes of a target': {
    run: (its, n) => its.changes({ target: targetOf(n), alerting: true, limit: 50 }),
  },
  'alerts to send': { run: its => its.alerts({ state: 'pending', order: 'oldest-first', limit: 50 }) },
  'all targets': { run: its => its.targets() },
  'what is due': { run: its => its.due(hours(1e6), 50) },
};

/**
 * What operations on an archive cost as it grows: median milliseconds of each, durable and through everything.
 * @returns whether no operation costs much more in the largest archive than in the smallest
 */
export async function benchRates(largest: number): Promise<boolean> {
  const sizes = SIZES.filter(size => size <= largest);
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  const medians = new Map<string, number[]>(Object.keys(OPERATIONS).map(name => [name, []]));
  try {
    let filled = 0;
    for (const size of sizes) {
      if (filled === 0) await withArchive(directory, declare);
      await fill(directory, filled, size);
      filled = await withArchive(directory, archive => measure(archive, size, medians));
    }
  } finally {
    await rm(directory, { recursive: true });
  }
  console.log(
    `\n| ms, median of ${SAMPLES} | ${sizes.map(size => size.toLocaleString('en')).join(' | ')} | largest of smallest |`,
  );
  console.log(`|---|${sizes.map(() => '--:|').join('')}--:|`);
  for (const [name, ms] of medians) {
    console.log(`| ${name} | ${ms.map(each => each.toFixed(2)).join(' | ')} | ${growth(ms).toFixed(2)} × |`);
  }
  return [...medians.values()].every(ms => growth(ms) <= FLAT);
}

const growth = (ms: readonly number[]) => ms.at(-1)! / ms[0]!;

async function withArchive<T>(directory: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openSqliteArchive(directory);
  return work(archive).finally(() => archive.close());
}

/** @returns how many snapshots there are afterwards */
async function measure(archive: Archive, size: number, medians: Map<string, number[]>): Promise<number> {
  let count = size;
  for (const [name, { before, run, writes }] of Object.entries(OPERATIONS)) {
    const times: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample++) {
      // A stride that shares no factor with the sizes spreads the samples over all of history.
      const n = writes ? count++ : (sample * 7_919) % size;
      const ready = await before?.(archive, n);
      const started = performance.now();
      await run(archive, n, ready);
      times.push(performance.now() - started);
    }
    medians.get(name)!.push(percentile(times, 0.5));
  }
  return count;
}
