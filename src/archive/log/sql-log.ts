import type { Database } from '../schema.ts';
import type { EvidenceLog } from './evidence-log.ts';
import {
  changeKey,
  insertStamp,
  type Signing,
  selectCheckpoints,
  selectKeys,
  signLog,
} from './sql-checkpoints.ts';

export function sqlLog(db: Database, signing: Signing): EvidenceLog {
  return {
    sign: () => signLog(db, signing),
    checkpoints: limit => selectCheckpoints(db, limit),
    keys: () => selectKeys(db),
    changeKey: () => changeKey(db, signing),
    stamp: (treeSize, stamp) => insertStamp(db, treeSize, stamp),
  };
}
