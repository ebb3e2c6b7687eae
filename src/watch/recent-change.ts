import type { Archive, Snapshot } from '../archive/archive.ts';
import type { Instant } from '../words/instant.ts';
import { isFresh, isRecent } from './schedule.ts';

/** When the page changed to what stands, where that was lately and is no turn of a page that goes back and forth. */
export async function recentChange(
  latest: Snapshot | undefined,
  now: Instant,
  archive: Archive,
): Promise<Instant | undefined> {
  if (latest === undefined || latest.sequence === 1 || !isRecent(latest.takenAt, now)) return undefined;
  const had = await archive.earlier(latest, latest.documentHash);
  return isFresh(had?.takenAt, now) ? latest.takenAt : undefined;
}
