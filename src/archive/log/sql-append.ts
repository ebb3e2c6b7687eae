import type { Database } from '../schema.ts';
import { frontier, growingTree, innerNodes, leafHash, type Node } from './merkle.ts';
import { deriveLeaves } from './sql-leaves.ts';
import { selectHashes } from './sql-nodes.ts';

/** Rows of this many leaves go into one statement. Each has three parameters; no database of ours takes fewer than 32,000. */
const AT_ONCE = 500;

/**
 * Appends the leaves of checks whose rows this transaction wrote, in the given order. To be called last: what comes after is not
 * in the leaf. The row of the head is the lock that keeps the log's numbers gapless.
 */
export async function appendChecks(db: Database, checks: readonly number[]): Promise<void> {
  for (let start = 0; start < checks.length; start += AT_ONCE) {
    await appendSome(db, checks.slice(start, start + AT_ONCE));
  }
}

/** Keeps others from appending until the transaction ends, and waits for those that have begun: no check is written meanwhile. */
export async function holdLog(db: Database): Promise<void> {
  await db
    .updateTable('log_head')
    .set(eb => ({ size: eb.ref('size') }))
    .where('id', '=', 1)
    .execute();
}

async function appendSome(db: Database, checks: readonly number[]): Promise<void> {
  const { size: grown } = await db
    .updateTable('log_head')
    .set(eb => ({ size: eb('size', '+', checks.length) }))
    .where('id', '=', 1)
    .returning('size')
    .executeTakeFirstOrThrow();
  const size = grown - checks.length;
  const derived = await deriveLeaves(db, checks);
  const leaves = checks.map((check, nth) => ({
    leaf_index: size + nth,
    check_id: check,
    content: derived.get(check)!,
  }));
  const tree = growingTree(size, await selectHashes(db, touchedFrontier(size, checks.length)));
  const first = innerNodes(size);
  const nodes = leaves
    .flatMap(({ content }) => tree.append(leafHash(content)))
    .map((hash, nth) => ({ id: first + nth, hash }));
  await db.insertInto('log_leaves').values(leaves).execute();
  for (let start = 0; start < nodes.length; start += AT_ONCE) {
    await db
      .insertInto('log_nodes')
      .values(nodes.slice(start, start + AT_ONCE))
      .execute();
  }
}

/** The part of the frontier that so many more leaves grow into; the perfect trees to its left stay as they are. */
function touchedFrontier(size: number, more: number): Node[] {
  return frontier(size).filter(({ level, position }) => (position + 2) * 2 ** level <= size + more);
}
