import type { Blobs } from '../blobs.ts';
import type { Database } from '../schema.ts';
import type { EvidenceLog } from './evidence-log.ts';
import { insertStamp, selectCheckpoints, selectLastStamped, signLog } from './sql-checkpoints.ts';
import { changeKey, type Signing, selectKeys } from './sql-keys.ts';
import { type Soundness, verifyArchive } from './sql-verify.ts';

/** What the log needs besides the rows and the blobs. */
export interface LogHome extends Signing {
  soundness: Soundness;
}

export function sqlLog(db: Database, blobs: Blobs, home: LogHome): EvidenceLog {
  return {
    sign: () => signLog(db, home),
    checkpoints: limit => selectCheckpoints(db, limit),
    lastStamped: () => selectLastStamped(db),
    keys: () => selectKeys(db),
    changeKey: () => changeKey(db, home),
    stamp: (treeSize, stamp) => insertStamp(db, treeSize, stamp),
    verify: how => verifyArchive(db, blobs, home.soundness, how ?? {}),
  };
}
