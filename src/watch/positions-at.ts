import type { Archive, Snapshot } from '../archive/archive.ts';
import type { Ancestor } from '../archive/lineage.ts';
import type { Position } from '../position/position.ts';
import { positionsOf } from '../position/positions.ts';
import { type Kept, type Since, sinceWhen, type Told } from '../position/since.ts';
import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';

/** What a target's document said at some time, and since when. */
export interface PositionsAt {
  snapshot: Snapshot;
  positions: readonly { position: Position; since: Since }[];
}

/** What is known of a snapshot without reading it; undefined where nothing is. */
export type Known = (snapshot: Snapshot) => Promise<Kept | undefined>;

/**
 * The positions of the snapshot that stood at a time, each cell with when the archive first saw it so.
 * @returns undefined where nothing was archived by then
 */
export async function positionsAt(
  archive: Archive,
  target: TargetId,
  at: Instant,
  known?: Known,
): Promise<PositionsAt | undefined> {
  return positionsAfter(archive, await takenBy(archive, target, at), known);
}

/** The snapshots of a target that were taken up to a time, oldest first. */
export async function takenBy(archive: Archive, target: TargetId, at: Instant): Promise<readonly Ancestor[]> {
  return (await archive.lineage(target)).filter(({ takenAt }) => takenAt <= at).toReversed();
}

/**
 * The positions of the last of these snapshots of one target, oldest first.
 * @param known else every snapshot is read, which takes its time
 */
export async function positionsAfter(
  archive: Archive,
  taken: readonly Ancestor[],
  known?: Known,
): Promise<PositionsAt | undefined> {
  const newest = taken.at(-1);
  const snapshot = newest && (await archive.snapshot(newest.id));
  if (snapshot === undefined) return undefined;
  const kept = await known?.(snapshot);
  const positions = kept?.positions ?? positionsOf(snapshot.document);
  const before = kept?.before ?? (await readAll(archive, taken.slice(0, -1)));
  const all = [...before, { at: snapshot.takenAt, positions }];
  return { snapshot, positions: positions.map(position => ({ position, since: sinceWhen(position, all) })) };
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
