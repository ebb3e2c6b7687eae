import { readFileSync } from 'node:fs';
import { processTree } from '../src/capture/playwright-processes.ts';

/** Ticks a second in /proc; fixed for programs on Linux. */
const HERTZ = 100;

/**
 * CPU-seconds that this process and everything it has started have used so far, user and system. A child that is gone has left
 * its time with its parent, provided that the parent waited for it and is still there: so measure before ending a browser.
 */
export function cpuSeconds(except: readonly number[] = []): number {
  const tree = processTree(process.pid).filter(pid => !except.includes(pid));
  return tree.map(ticks).reduce((sum, used) => sum + used, 0) / HERTZ;
}

/** Fields 14 to 17 of /proc/PID/stat: user and system time, then those of children that it has waited for. */
function ticks(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  } catch {
    return 0;
  }
}

/** What a piece of work has taken. */
export interface Cost {
  cpu: number;
  seconds: number;
}

/** The CPU time of this process and all below it, but for some, and the time on the wall, while work is done. */
export async function costOf(work: () => Promise<unknown>, except: readonly number[] = []): Promise<Cost> {
  const [cpu, start] = [cpuSeconds(except), performance.now()];
  await work();
  return { cpu: cpuSeconds(except) - cpu, seconds: (performance.now() - start) / 1_000 };
}
