import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { instant } from '../src/words/instant.ts';
import { costOf } from './cpu.ts';
import { openParts, type Parts } from './workers-parts.ts';

const WORKERS = [1, 2, 3];
/** What a second worker must bring, and a third, as long as there is CPU: this share of a whole one. */
const SHARE = 0.8;
/** Milliseconds between two looks at what is left: they cost the database something too. */
const POLL = 200;
/** From so much of all CPUs on they are full. */
const FULL = 0.85;

/**
 * How many checks of unchanged pages one, two and three workers make: of sites that take a second to answer, as sites do, so that the
 * workers wait; and of such as answer at once, so that they do not.
 * @returns whether the rate rises in proportion while there is CPU
 */
export async function benchWorkerRates(checks: number): Promise<boolean> {
  const site = fork(join(import.meta.dirname, 'site.ts'));
  const [port] = (await once(site, 'message')) as [number];
  try {
    const slow = await ratesOf('sites answer after a second', 1_000, checks, { port, pid: site.pid! });
    await ratesOf('sites answer at once', 0, checks, { port, pid: site.pid! });
    return slow;
  } finally {
    if (site.connected) site.disconnect();
  }
}

async function ratesOf(
  name: string,
  after: number,
  checks: number,
  site: { port: number; pid: number },
): Promise<boolean> {
  const documents = Array.from({ length: checks }, (_, n) => {
    const host = `127.1.${Math.floor(n / 250)}.${(n % 250) + 1}`;
    return `  page${n}:\n    name: Page ${n}\n    url: http://${host}:${site.port}/policy?after=${after}\n    every: 1d\n    read: http\n`;
  });
  const parts = await openParts(
    { bench: `vendor: Bench\ndocuments:\n${documents.join('')}` },
    { CONCURRENCY: '2' },
  );
  try {
    const scheduler = await parts.begin('scheduler', 'scheduler');
    console.log(`\n${name}; ${checks} checks, 2 pages at once in each worker\n`);
    console.log('| workers | checks/s | of one | CPU-ms/check | CPU of all |\n|--:|--:|--:|--:|--:|');
    let [one, rises, isFull] = [0, true, false];
    for (const workers of WORKERS) {
      const started = [];
      for (let n = 0; n < workers; n++) started.push(await parts.begin('worker', `worker ${workers}.${n}`));
      const all = async () => {
        await makeDue(parts);
        await untilDue(parts, checks - 1);
      };
      if (one === 0) {
        await all();
        await untilDue(parts, 0);
      }
      await all();
      const measured = await dueOf(parts);
      const { cpu, seconds } = await costOf(() => untilDue(parts, 0), [site.pid, process.pid]);
      await Promise.all(started.map(each => each.stop()));
      const rate = measured / seconds;
      const used = cpu / seconds / cpus().length;
      one ||= rate;
      if (!isFull && rate < SHARE * workers * one) rises = false;
      isFull ||= used >= FULL;
      console.log(
        `| ${workers} | ${rate.toFixed(1)} | ${(rate / one).toFixed(2)} × | ${((1_000 * cpu) / measured).toFixed(1)} | ${Math.round(100 * used)} % |`,
      );
    }
    await scheduler.stop();
    return rises;
  } finally {
    await parts.close();
  }
}

async function makeDue({ archive }: Parts): Promise<void> {
  const now = instant(new Date());
  for (const id of await archive.knownTargets()) await archive.hasten(id, now);
}

async function dueOf({ archive }: Parts): Promise<number> {
  return (await archive.due(instant(new Date()), 10_000)).length;
}

/** Waits until no more than so many are due. The scheduler queues what is due every fifteen seconds. */
async function untilDue(parts: Parts, most: number): Promise<void> {
  while ((await dueOf(parts)) > most) await setTimeout(POLL);
}
