import type { Home } from '../../../src/archive/home.ts';
import type { Lived } from './live-by.ts';
import type { Script } from './script.ts';

/** Visits that one process makes at once: so many may be cut off, and made again, by one death or one loss of the archive. */
const AT_ONCE = 6;
/** Reads that a visit asks a page for, by its outcome: what is new is read twice. */
const READS: Readonly<Record<string, number>> = { first: 2, changed: 2 };

/** Whether sites were asked more often than the recorded visits tell, but for those that were cut off. */
export async function requestsAmiss(
  { db }: Home,
  { targets, outages }: Script,
  { kills }: Pick<Lived, 'kills'>,
  requests: ReadonlyMap<string, number>,
): Promise<{ requests: number; repeated: number; wrong: readonly string[] }> {
  const plain = targets.filter(({ read }) => read === 'http');
  const ids = new Set(plain.map(({ id }) => id));
  const rows = await db.selectFrom('checks').select(['target_id', 'outcome', 'reason']).execute();
  const told = rows
    .filter(row => ids.has(row.target_id) && row.reason !== 'refused')
    .reduce((sum, { outcome }) => sum + (READS[outcome] ?? 1), 0);
  const made = plain.reduce((sum, { path }) => sum + (requests.get(path) ?? 0), 0);
  const cuts =
    kills.length + outages.filter(({ fault }) => fault.what === 'archive' || fault.what === 'process').length;
  const most = cuts * AT_ONCE * 2;
  const repeated = made - told;
  const wrong =
    repeated >= 0 && repeated <= most
      ? []
      : [
          `${made} requests were made, where the recorded visits tell of ${told} and at most ${most} were cut off`,
        ];
  return { requests: made, repeated, wrong };
}
