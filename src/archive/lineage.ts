import type { TargetId } from '../target/target.ts';
import type { Snapshot, SnapshotSummary } from './archive.ts';

/** A snapshot in the history of a target. */
export type Ancestor = Pick<SnapshotSummary, 'id' | 'documentHash' | 'takenAt'>;

/** The snapshots of a stretch of the log, in the order in which they were recorded. */
export interface Stretch {
  snapshots: readonly Snapshot[];
  /** Where the stretch ends: the next one begins after it. */
  end: number;
  /** Where the log ends. */
  of: number;
}

/** What an archive knows of the wordings a target has had. */
export interface Lineages {
  /** Document hashes of the target's snapshots with when they were taken, newest first: its whole history. */
  lineage(target: TargetId): Promise<readonly Ancestor[]>;
  /** The last of a target's snapshots before the given one whose document has this hash, at a cost that its history does not raise. */
  earlier(snapshot: SnapshotSummary, documentHash: string): Promise<Ancestor | undefined>;
  /**
   * At most so many snapshots of those recorded after the given place of the log, which is 0 before the first. Whoever follows the log in this way
   * misses none, in whatever order snapshots of different targets are written.
   */
  takenAfter(place: number, limit: number): Promise<Stretch>;
}
