import { loadavg } from 'node:os';
import { describeComputer } from './machine.ts';
import { benchKills } from './workers-kills.ts';
import { benchWorkerRates } from './workers-rate.ts';

const MINUTES = 10;

/**
 * Two workers, a scheduler and a web archive on one Redis and one PostgreSQL, killed again and again; then what more workers are good for.
 * @param minutes of being killed
 * @returns whether the goals are met
 */
export async function benchWorkers(minutes = MINUTES): Promise<boolean> {
  console.log(`${describeComputer()} · load ${loadavg()[0]!.toFixed(1)}`);
  const kept = await benchKills(minutes);
  console.log(`load of the machine ${loadavg()[0]!.toFixed(1)}`);
  const rises = await benchWorkerRates(minutes >= MINUTES ? 300 : 60);
  console.log(`load of the machine ${loadavg()[0]!.toFixed(1)}`);
  return kept && rises;
}
