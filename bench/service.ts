import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../src/capture/playwright-reader.ts';
import { requireBrowser } from '../src/machine/required.ts';
import { describeMachine } from './machine.ts';
import { benchGrowth } from './service-growth.ts';
import { benchMemory } from './service-memory.ts';
import { benchRate } from './service-rate.ts';

const LARGEST = 10_000;
const SMALLEST = 10;
const MIDDLE = 1_000;

/**
 * What the whole service costs: against a bare loop, as its archive grows, and in memory over time.
 * @param largest how many targets, snapshots of one target, and checks in a row there are at most
 * @returns whether the goals are met
 */
export async function benchService(largest = LARGEST): Promise<boolean> {
  const executablePath = await requireBrowser();
  console.log(await describeMachine(executablePath));
  const site = fork(join(import.meta.dirname, 'site.ts'));
  const [port] = (await once(site, 'message')) as [number];
  const its = { port, pid: site.pid! };
  const clock = () => new Date();
  const reader = await openReader({
    executablePath,
    clock,
    allow: ['127.0.0.0/8'],
    resolve: () => Promise.reject(new Error('names are not resolved here')),
    warn: message => console.error(message),
  });
  const met: boolean[] = [];
  const part = async (run: () => Promise<boolean>) => {
    const before = loadavg()[0]!;
    const start = performance.now();
    met.push(await run());
    const seconds = Math.round((performance.now() - start) / 1_000);
    console.log(
      `load of the machine ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} after; ${seconds} s`,
    );
  };
  const rounds = largest >= LARGEST ? 3 : 1;
  const sizes = [SMALLEST, MIDDLE, largest].filter((size, n) => n !== 1 || size < largest);
  try {
    await part(() => benchRate(executablePath, reader, its, { rounds, pages: rounds * 6 }));
    for (const kind of ['SQLite', 'PostgreSQL'] as const)
      for (const axis of ['targets', 'snapshots a target'] as const)
        await part(() => benchGrowth(kind, axis, sizes, reader, its));
    await part(() => benchMemory(reader, port, largest));
  } finally {
    await reader.close();
    if (site.connected) site.disconnect();
  }
  return met.every(Boolean);
}
