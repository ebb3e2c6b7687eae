import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { processTree, residentMemory } from '../src/capture/playwright-processes.ts';
import { requireBrowser } from '../src/machine/required.ts';
import type { Target } from '../src/target/target.ts';
import { browsers, descendants } from '../test/capture/browser.ts';
import { describeMachine } from './machine.ts';
import { killAtRandom } from './soak-kills.ts';
import { openSoakSite } from './soak-site.ts';
import { openWholePath, target, type WholePath } from './whole-path.ts';

const READS = 500;
const KILLS = 50;
const MEGABYTE = 1_000_000;
/** Growth from the first to the last tenth of the reads that still counts as flat. */
const FLAT = 1.25;

/**
 * Reads for a long time, and is then killed again and again.
 * @returns whether nothing was left behind, memory stayed flat, and no check was lost
 */
export async function benchSoak(reads = READS): Promise<boolean> {
  const executablePath = await requireBrowser();
  console.log(await describeMachine(executablePath));
  const site = await openSoakSite();
  const targets = site.paths.map(path => target(site.url(path)));
  const whole = await openWholePath(executablePath, targets);
  try {
    const flat = await readInARow(whole, targets, reads);
    await whole.close();
    const kept = await killAtRandom(executablePath, targets, Math.ceil(reads / (READS / KILLS)));
    await site.close();
    const clean = await nothingLeft();
    return flat && kept && clean;
  } finally {
    await whole.close();
    await site.close();
  }
}

async function readInARow(whole: WholePath, targets: readonly Target[], reads: number): Promise<boolean> {
  console.log(`\n${reads} checks in a row\n\n| checks | node MB | browser MB | browser since | pages open |`);
  console.log('|---|---|---|---|---|');
  const outcomes = new Map<string, number>();
  const node: number[] = [];
  for (let done = 1; done <= reads; done++) {
    count(outcomes, await whole.visit(targets[done % targets.length]!));
    node.push(residentMemory([process.pid]));
    if (done % (reads / 10) === 0) console.log(await measures(done));
  }
  const growth = mean(node.slice(-reads / 10)) / mean(node.slice(reads / 10, reads / 5));
  console.log(`\n${told(outcomes)}; node holds ${growth.toFixed(2)} × of what it held after a fifth`);
  return (
    growth <= FLAT && [...outcomes.keys()].every(outcome => outcome === 'first' || outcome === 'unchanged')
  );
}

/** A closed page's process takes an instant to go. */
async function measures(done: number): Promise<string> {
  await setTimeout(300);
  const [browser] = browsers();
  const tree = browser ? processTree(browser.pid) : [];
  const pages = descendants().filter(({ command }) => /--type=renderer/.test(command)).length;
  const [node, chromium] = [residentMemory([process.pid]), residentMemory(tree)].map(bytes =>
    Math.round(bytes / MEGABYTE),
  );
  return `| ${done} | ${node} | ${chromium} | pid ${browser?.pid ?? '-'} | ${pages} |`;
}

async function nothingLeft(): Promise<boolean> {
  const folders = () =>
    readdirSync(tmpdir()).filter(name => name.startsWith(`clausewatch-browser-${process.pid}-`));
  // The dead are buried by whoever adopted them, in their own time.
  for (let looks = 0; descendants().length > 0 && looks < 50; looks++) await setTimeout(100);
  const [processes, files] = [descendants().length, folders().length];
  console.log(`left behind: ${processes} processes, ${files} temporary folders`);
  return processes === 0 && files === 0;
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function told(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, times]) => `${times} ${what}`).join(', ');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
