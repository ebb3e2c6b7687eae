import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '../src/capture/capture.ts';
import type { Target } from '../src/target/target.ts';
import { whatIsDue } from '../src/watch/due.ts';
import { lookAfter } from '../src/watch/look-after.ts';
import { type Cost, costOf } from './cpu.ts';
import { type Axis, fillArchive, type HomeKind, visitedOf } from './service-fill.ts';
import { assertCalm, type BenchService, openBenchService } from './service-run.ts';
import { percentile } from './timing.ts';

const ROUNDS = 30;
/** What a check in the largest archive may cost, of what it costs in the smallest, and still be called flat. */
const FLAT = 1.25;

interface Sized {
  size: number;
  targets: readonly Target[];
  service: BenchService;
  costs: Cost[];
  due: number[];
  after: number[];
  close(): Promise<void>;
}

/**
 * What a check costs in archives of more and more targets, or of targets with longer and longer histories: every round of the
 * scheduler finds the same few due. Read by plain requests, so that no browser hides it. The archives take turns.
 * @returns whether it stays flat
 */
export async function benchGrowth(
  kind: HomeKind,
  axis: Axis,
  sizes: readonly number[],
  reader: Reader,
  site: { port: number; pid: number },
): Promise<boolean> {
  const sized: Sized[] = [];
  try {
    for (const size of sizes) sized.push(await open(kind, axis, size, reader, site.port));
    for (let round = 0; round < ROUNDS; round++) {
      for (const each of sized) await measure(each, site.pid);
    }
  } finally {
    for (const each of sized) await each.close();
  }
  const checks = sized[0]!.targets.length;
  console.log(`\n${kind}, ${axis}: ${ROUNDS} rounds of ${checks} checks each, CPU with database and Redis\n`);
  console.log(`| | ${sizes.map(size => size.toLocaleString('en')).join(' | ')} | largest of smallest |`);
  console.log(`|---|${sizes.map(() => '--:|').join('')}--:|`);
  const sum = (costs: readonly Cost[]) => costs.reduce((total, { cpu }) => total + cpu, 0);
  const rows = {
    'CPU-ms a check': sized.map(({ costs }) => (1_000 * sum(costs)) / ROUNDS / checks),
    'ms a check, median': sized.map(
      ({ costs }) => (1_000 * median(costs.map(cost => cost.seconds))) / checks,
    ),
    'what is due, ms': sized.map(({ due }) => median(due)),
    'look after things (once a minute), ms': sized.map(({ after }) => median(after)),
  };
  for (const [name, values] of Object.entries(rows)) {
    const shown = values.map(value => value.toFixed(value < 100 ? 1 : 0));
    console.log(`| ${name} | ${shown.join(' | ')} | ${(values.at(-1)! / values[0]!).toFixed(2)} × |`);
  }
  const [cpu] = Object.values(rows);
  const flat = cpu!.at(-1)! <= FLAT * cpu![0]!;
  console.log(`\ngoal: CPU a check ≤ ${FLAT} × of the smallest: ${flat ? 'met' : 'missed'}`);
  return flat;
}

async function open(kind: HomeKind, axis: Axis, size: number, reader: Reader, port: number): Promise<Sized> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  const filled = await fillArchive(kind, folder, { axis, size, port });
  const { archive } = filled;
  // Rounds are made when they are asked for, so that none falls into another archive's turn.
  const service = await openBenchService({ archive, reader, folder, concurrency: 2, every: 3_600_000 });
  const targets = visitedOf(axis, port);
  await service.hasten(targets);
  await service.visited(targets.length);
  return {
    size,
    targets,
    service,
    costs: [],
    due: [],
    after: [],
    async close() {
      await service.close();
      await filled.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function measure({ service, targets, costs, due, after }: Sized, site: number): Promise<void> {
  await service.hasten(targets);
  due.push((await costOf(() => whatIsDue(service.context))).seconds * 1_000);
  let outcomes: readonly string[] = [];
  const visits = async () => {
    outcomes = await service.visited(targets.length);
  };
  costs.push(await costOf(visits, [site]));
  assertCalm(outcomes);
  const { archiveDir } = service.context.config;
  after.push((await costOf(() => lookAfter(service.context, archiveDir))).seconds * 1_000);
}

const median = (values: readonly number[]): number => percentile(values, 0.5);
