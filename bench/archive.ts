import { cpus, totalmem, type } from 'node:os';
import { benchRates } from './archive-rates.ts';
import { benchSizes } from './archive-sizes.ts';

/**
 * How much room captures take, and what operations cost as the archive grows.
 * @param largest how many snapshots the largest archive has
 * @returns whether captures take no more room than in git, and costs stay flat
 */
export async function benchArchive(largest = 100_000): Promise<boolean> {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()} · ${Math.round(totalmem() / 2 ** 30)} GB · ${type()} ${process.arch} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)}`,
  );
  const small = await benchSizes();
  const flat = await benchRates(largest);
  return small && flat;
}
