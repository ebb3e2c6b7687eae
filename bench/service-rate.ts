import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import type { Reader } from '../src/capture/capture.ts';
import { PLAIN_VISIT, type Target } from '../src/target/target.ts';
import { instant } from '../src/words/instant.ts';
import { atOnce } from './at-once.ts';
import { openBareLoop } from './bare-loop.ts';
import { type Cost, costOf } from './cpu.ts';
import { benchPages, pagesAre } from './pages.ts';
import { openBenchService } from './service-run.ts';
import { percentile } from './timing.ts';
import { target } from './whole-path.ts';

/** What a check by the whole service may cost, in terms of what a bare read does. */
const GOAL = { cpu: 1.25, speed: 0.8 };
/** What a service reads unless told otherwise. */
const AT_ONCE = 2;

/** A check of each page by a service whose targets are read in a certain way. */
interface Measured {
  name: string;
  run: () => Promise<void>;
  costs: Cost[];
}

/**
 * Checks of unchanged pages by the whole service (database, queue, politeness, reading, comparison, record, log) against a bare
 * Playwright loop over the same pages, in turns. Every page is on a host of its own.
 * @param site its port and process
 * @returns whether the goals are met
 */
export async function benchRate(
  executablePath: string,
  reader: Reader,
  site: { port: number; pid: number },
  { rounds, pages }: { rounds: number; pages: number },
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  const all = benchPages()
    .slice(0, pages)
    .map(({ name }, n) => target(`http://127.0.1.${n + 1}:${site.port}/${name}`));
  const auto = all.map(each => ({
    ...each,
    id: `${each.id}-auto`,
    locale: 'en-GB',
    visit: { ...PLAIN_VISIT, read: 'auto' as const },
  }));
  const archive = await openSqliteArchive(folder);
  const bare = await openBareLoop(executablePath);
  await archive.declareTargets([...all, ...auto], instant(new Date()));
  const service = await openBenchService({ archive, reader, folder, concurrency: AT_ONCE });
  try {
    await service.hasten([...all, ...auto]);
    await service.visited(all.length + auto.length);
    const states = await archive.targets();
    const isRead = ({ id }: Target) => states.find(state => state.target.id === id)?.snapshots === 1;
    const [rendered, plain] = [all.filter(isRead), auto.filter(isRead)];
    const checks = (targets: readonly Target[]) => async () => {
      await service.hasten(targets);
      await service.visited(targets.length);
    };
    await checks(plain)();
    const loop = () => atOnce(AT_ONCE, rendered, ({ url }) => bare.visit(url));
    await loop();

    const measured: Measured[] = [
      { name: 'bare loop', run: loop, costs: [] },
      { name: 'service', run: checks(rendered), costs: [] },
      { name: 'service, `read: auto`, between renders', run: checks(plain), costs: [] },
    ];
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`round ${round + 1} of ${rounds}\n`);
      for (const { run, costs } of measured) costs.push(await costOf(run, [site.pid]));
    }

    console.log(
      `\n${rendered.length} ${pagesAre()}, ${AT_ONCE} at once, ${rounds} rounds in turns, medians\n`,
    );
    console.log('| | CPU-s/check | checks/s | CPU × | checks/s × |\n|---|--:|--:|--:|--:|');
    const [loopCost, ...others] = measured.map(({ costs }) => middle(costs, rendered.length));
    const rows = [loopCost!, ...others].map((cost, n) => {
      const ratios =
        n === 0
          ? ' | '
          : `${(cost.cpu / loopCost!.cpu).toFixed(2)} | ${(loopCost!.seconds / cost.seconds).toFixed(2)}`;
      return `| ${measured[n]!.name} | ${cost.cpu.toFixed(3)} | ${(1 / cost.seconds).toFixed(2)} | ${ratios} |`;
    });
    console.log(rows.join('\n'));
    const ours = others[0]!;
    const met = ours.cpu <= GOAL.cpu * loopCost!.cpu && GOAL.speed * ours.seconds <= loopCost!.seconds;
    console.log(
      `\ngoal: CPU ≤ ${GOAL.cpu} ×, checks/s ≥ ${GOAL.speed} × of the bare loop: ${met ? 'met' : 'missed'}`,
    );
    return met;
  } finally {
    await service.close();
    await bare.close();
    await archive.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The median cost of one check. */
function middle(costs: readonly Cost[], checks: number): Cost {
  const median = (key: keyof Cost) =>
    percentile(
      costs.map(cost => cost[key] / checks),
      0.5,
    );
  return { cpu: median('cpu'), seconds: median('seconds') };
}
