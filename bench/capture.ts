import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { requireBrowser } from '../src/machine/required.ts';
import type { Target } from '../src/target/target.ts';
import { atOnce } from './at-once.ts';
import { openBareLoop } from './bare-loop.ts';
import { cpuSeconds } from './cpu.ts';
import { describeMachine } from './machine.ts';
import { benchPages, pagesAre } from './pages.ts';
import { openWholePath, target } from './whole-path.ts';

/** What a whole read may cost, in terms of what a bare one does. */
const GOAL = { cpu: 1.25, speed: 0.8 };
const ROUNDS = 5;

interface Run {
  cpuPerPage: number;
  pagesPerSecond: number;
}

/**
 * Routine reads through the whole path against a bare Playwright loop: same browser, same pages, same minutes. The two take
 * turns, so that what else the machine does meets both.
 * @returns whether the goals are met
 */
export async function benchCapture(rounds = ROUNDS): Promise<boolean> {
  const executablePath = await requireBrowser();
  const site = fork(join(import.meta.dirname, 'site.ts'));
  const [port] = (await once(site, 'message')) as [number];
  const all = benchPages().map(({ name }) => target(`http://127.0.0.1:${port}/${name}`));
  const whole = await openWholePath(executablePath, all);
  const bare = await openBareLoop(executablePath);
  try {
    const targets = await readable(all, one => whole.visit(one));
    await atOnce(2, targets, one => bare.visit(one.url));
    console.log(await describeMachine(executablePath));
    console.log(`${targets.length} ${pagesAre()}, ${rounds} rounds, medians\n`);
    console.log('| at once | | CPU-s/page | pages/s | CPU × | pages/s × |\n|---|---|---|---|---|---|');

    const except = [site.pid!];
    let met = true;
    for (const many of [1, 2, 4]) {
      const runs: { bare: Run[]; whole: Run[] } = { bare: [], whole: [] };
      for (let round = 0; round < rounds; round++) {
        runs.bare.push(await measured(many, targets, one => bare.visit(one.url), except));
        runs.whole.push(await measured(many, targets, one => whole.visit(one), except));
      }
      const [ours, theirs] = [middle(runs.whole), middle(runs.bare)];
      const cpu = ours.cpuPerPage / theirs.cpuPerPage;
      const speed = ours.pagesPerSecond / theirs.pagesPerSecond;
      met &&= cpu <= GOAL.cpu && speed >= GOAL.speed;
      console.log(`| ${many} | bare loop | ${row(theirs)} | | |`);
      console.log(`| | whole path | ${row(ours)} | ${cpu.toFixed(2)} | ${speed.toFixed(2)} |`);
    }
    console.log(`\ngoal: CPU ≤ ${GOAL.cpu} ×, pages/s ≥ ${GOAL.speed} ×: ${met ? 'met' : 'missed'}`);
    return met;
  } finally {
    await bare.close();
    await whole.close();
    site.disconnect();
  }
}

/** The first visits fill the archive, and sort out recordings of error pages, which end before most of the work is done. */
async function readable(
  targets: readonly Target[],
  visit: (one: Target) => Promise<string>,
): Promise<Target[]> {
  const outcomes = new Map<Target, string>();
  await atOnce(2, targets, async one => outcomes.set(one, await visit(one)));
  return targets.filter(one => outcomes.get(one) === 'first');
}

async function measured<T>(
  many: number,
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  except: readonly number[],
): Promise<Run> {
  const [cpu, start] = [cpuSeconds(except), performance.now()];
  await atOnce(many, items, work);
  const seconds = (performance.now() - start) / 1_000;
  return {
    cpuPerPage: (cpuSeconds(except) - cpu) / items.length,
    pagesPerSecond: items.length / seconds,
  };
}

function middle(runs: readonly Run[]): Run {
  const median = (key: keyof Run) =>
    runs.map(run => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
  return { cpuPerPage: median('cpuPerPage'), pagesPerSecond: median('pagesPerSecond') };
}

function row({ cpuPerPage, pagesPerSecond }: Run): string {
  return `${cpuPerPage.toFixed(2)} | ${pagesPerSecond.toFixed(2)}`;
}
