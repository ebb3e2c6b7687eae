import type { TargetId } from '../target/target.ts';
import type { SnapshotSummary } from './archive.ts';

/** A snapshot in the history of a target. */
export type Ancestor = Pick<SnapshotSummary, 'id' | 'documentHash' | 'takenAt'>;

/** What an archive knows of the wordings a target has had. */
export interface Lineages {
  /** Document hashes of the target's snapshots with when they were taken, newest first: its whole history. */
  lineage(target: TargetId): Promise<readonly Ancestor[]>;
  /** The last of a target's snapshots before the given one whose document has this hash, at a cost that its history does not raise. */
  earlier(snapshot: SnapshotSummary, documentHash: string): Promise<Ancestor | undefined>;
}
