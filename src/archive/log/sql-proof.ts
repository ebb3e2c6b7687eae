import type { CheckpointRow, Database } from '../schema.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { inclusionPath } from './merkle-proofs.ts';
import { keyId } from './note.ts';
import type { Proof } from './proof.ts';
import { signLog, toCheckpoint } from './sql-checkpoints.ts';
import { type Signing, selectKeys } from './sql-keys.ts';
import { selectRanges } from './sql-nodes.ts';

/** The proof of a check, against the first stamped checkpoint that covers it, or else the first. Signs the log where none does yet. */
export async function proveCheck(db: Database, check: number, signing: Signing): Promise<Proof> {
  const leaf = await db
    .selectFrom('log_leaves')
    .select(['leaf_index', 'content'])
    .where('check_id', '=', check)
    .executeTakeFirst();
  if (leaf === undefined) throw new Error(`check ${check} is not in the archive`);
  const index = leaf.leaf_index;
  let checkpoint = await covering(db, index);
  if (checkpoint === undefined) {
    await signLog(db, signing);
    checkpoint = (await covering(db, index))!;
  }
  const { treeSize, note, timestamp } = checkpoint;
  const path = await selectRanges(db, inclusionPath(index, treeSize));
  const publicKey = await keyOf(db, note);
  return {
    leaf: leaf.content,
    index,
    treeSize,
    path,
    checkpoint: note,
    publicKey,
    ...(timestamp && { timestamp: timestamp.token }),
  };
}

async function covering(db: Database, index: number) {
  const stamp = await db
    .selectFrom('timestamps')
    .selectAll()
    .where('tree_size', '>', index)
    .orderBy('tree_size')
    .limit(1)
    .executeTakeFirst();
  const checkpoints = db.selectFrom('checkpoints').selectAll().orderBy('tree_size').limit(1);
  const row: CheckpointRow | undefined = await (stamp
    ? checkpoints.where('tree_size', '=', stamp.tree_size)
    : checkpoints.where('tree_size', '>', index)
  ).executeTakeFirst();
  return row && toCheckpoint(row, stamp);
}

async function keyOf(db: Database, note: string): Promise<string> {
  const id = parseCheckpoint(note)?.signed.keyId;
  const verifier = (await selectKeys(db)).find(each => keyId(each) === id);
  if (verifier !== undefined) return verifier.publicKey;
  throw new Error(
    `the archive has no key by which the checkpoint could be verified:\n${note}archive verify says what was altered`,
  );
}
