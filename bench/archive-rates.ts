import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive, Snapshot } from '../src/archive/archive.ts';
import { blobFiles } from '../src/archive/blob-files.ts';
import { blobs } from '../src/archive/blobs.ts';
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
  run: (archive: Archive, n: number, found: Snapshot | undefined, folder: string) => Promise<unknown>;
  writes?: true;
}

interface Filled {
  archive: Archive;
  size: number;
  folder: string;
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
  // Without what the archive remembers of its last reads, which is all there is of a small one.
  'body of any snapshot': {
    before: (its, n) => its.snapshot(n + 1),
    run: (_its, _n, snapshot, folder) => blobs(blobFiles(join(folder, 'blobs'))).get(snapshot!.bodyHash),
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
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  try {
    return await measured(await filled(folder, largest));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Archives of the sizes up to the largest, each a copy of the one that grows on. @returns their folders */
export async function filled(folder: string, largest: number): Promise<ReadonlyMap<number, string>> {
  const growing = join(folder, 'growing');
  const archive = await openSqliteArchive(growing);
  await declare(archive).finally(() => archive.close());
  const folders = new Map<number, string>();
  let count = 0;
  for (const size of SIZES.filter(each => each <= largest)) {
    await fill(growing, count, size);
    count = size;
    folders.set(size, join(folder, String(size)));
    await cp(growing, join(folder, String(size)), { recursive: true });
  }
  return folders;
}

/** Measures the archives in turns, so that a machine whose speed varies is as kind to one as to another. */
export async function measured(folders: ReadonlyMap<number, string>): Promise<boolean> {
  const archives = await Promise.all(
    [...folders].map(async ([size, folder]) => ({ size, folder, archive: await openSqliteArchive(folder) })),
  );
  const sizes = archives.map(({ size }) => size.toLocaleString('en'));
  console.log(`\n| ms, median of ${SAMPLES} | ${sizes.join(' | ')} | largest of smallest |`);
  console.log(`|---|${sizes.map(() => '--:|').join('')}--:|`);
  let flat = true;
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const times: number[][] = archives.map(() => []);
    // What is read was read before: how long a disk takes for what memory does not hold is not ours to measure.
    for (const round of operation.writes ? ['measured'] : ['warm up', 'measured']) {
      for (let sample = 0; sample < SAMPLES; sample++) {
        for (const [index, archive] of archives.entries()) {
          const ms = await timeOf(operation, archive, sample);
          if (round === 'measured') times[index]!.push(ms);
        }
      }
    }
    const medians = times.map(each => percentile(each, 0.5));
    const growth = medians.at(-1)! / medians[0]!;
    flat &&= growth <= FLAT;
    console.log(`| ${name} | ${medians.map(each => each.toFixed(2)).join(' | ')} | ${growth.toFixed(2)} × |`);
  }
  for (const { archive } of archives) await archive.close();
  return flat;
}

async function timeOf({ before, run, writes }: Operation, filled: Filled, sample: number): Promise<number> {
  const { archive, size, folder } = filled;
  // A stride that shares no factor with the sizes spreads the samples over all of history.
  const n = writes ? size + sample : (sample * 7_919) % size;
  const ready = await before?.(archive, n);
  const started = performance.now();
  await run(archive, n, ready, folder);
  return performance.now() - started;
}
