import { benchRates } from './archive-rates.ts';
import { benchSizes } from './archive-sizes.ts';
import { describeComputer } from './machine.ts';

/**
 * How much room captures take, and what operations cost as the archive grows.
 * @param largest how many snapshots the largest archive has
 * @returns whether captures take no more room than in git, and costs stay flat
 */
export async function benchArchive(largest = 100_000): Promise<boolean> {
  console.log(describeComputer());
  const small = await benchSizes();
  const flat = await benchRates(largest);
  return small && flat;
}
