import type { Archive, Snapshot } from '../archive/archive.ts';
import type { Position } from '../position/position.ts';
import { positionsOf } from '../position/positions.ts';
import { type Since, sinceWhen, type Told } from '../position/since.ts';
import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';

/** What a target's document said at some time, and since when. */
export interface PositionsAt {
  snapshot: Snapshot;
  positions: readonly { position: Position; since: Since }[];
}

/**
 * The positions of the snapshot that stood at a time, each cell with when the archive first saw it so.
 * @returns undefined where nothing was archived by then
 */
export async function positionsAt(
  archive: Archive,
  target: TargetId,
  at: Instant,
): Promise<PositionsAt | undefined> {
  const taken = (await archive.lineage(target)).filter(({ takenAt }) => takenAt <= at).toReversed();
  const history: Told[] = [];
  let newest: Snapshot | undefined;
  for (const { id, takenAt } of taken) {
    newest = await archive.snapshot(id);
    history.push({ at: takenAt, positions: newest ? positionsOf(newest.document) : [] });
  }
  if (newest === undefined) return undefined;
  const positions = history
    .at(-1)!
    .positions.map(position => ({ position, since: sinceWhen(position, history) }));
  return { snapshot: newest, positions };
}
