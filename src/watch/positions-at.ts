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

/** What a target's documents said up to a time, oldest first; undefined where that is not known. */
export type History = (target: TargetId, at: Instant) => Promise<readonly Told[] | undefined>;

/**
 * The positions of the snapshot that stood at a time, each cell with when the archive first saw it so.
 * @param history where it is kept; else every snapshot is read, which takes its time
 * @returns undefined where nothing was archived by then
 */
export async function positionsAt(
  archive: Archive,
  target: TargetId,
  at: Instant,
  history?: History,
): Promise<PositionsAt | undefined> {
  const taken = (await archive.lineage(target)).filter(({ takenAt }) => takenAt <= at).toReversed();
  const newest = taken.at(-1);
  const snapshot = newest && (await archive.snapshot(newest.id));
  if (snapshot === undefined) return undefined;
  const read = positionsOf(snapshot.document);
  const before = (await history?.(target, at)) ?? (await readAll(archive, taken.slice(0, -1)));
  const all = [...before, { at: snapshot.takenAt, positions: read }];
  return { snapshot, positions: read.map(position => ({ position, since: sinceWhen(position, all) })) };
}

async function readAll(
  archive: Archive,
  taken: readonly { id: number; takenAt: Instant }[],
): Promise<readonly Told[]> {
  const history: Told[] = [];
  for (const { id, takenAt } of taken) {
    const snapshot = await archive.snapshot(id);
    history.push({ at: takenAt, positions: snapshot ? positionsOf(snapshot.document) : [] });
  }
  return history;
}
