import type { Database } from '../schema.ts';
import { joined, leafHash, type Node, perfectTrees, placeOf } from './merkle.ts';
import type { Range } from './merkle-proofs.ts';

/**
 * Hashes of complete nodes of the log's tree, in the order they are asked for. Those of leaves are made from the leaves, all others
 * are kept.
 *
 * @throws Error when a leaf or node is not there
 */
export async function selectHashes(db: Database, nodes: readonly Node[]): Promise<string[]> {
  const leaves = nodes.filter(({ level }) => level === 0).map(({ position }) => position);
  const inner = nodes.filter(({ level }) => level > 0).map(placeOf);
  const ofLeaf = new Map(
    (await selectLeaves(db, leaves)).map(row => [row.leaf_index, leafHash(row.content)]),
  );
  const ofNode = new Map((await selectInner(db, inner)).map(row => [row.id, row.hash]));
  return nodes.map(node => {
    const hash = node.level === 0 ? ofLeaf.get(node.position) : ofNode.get(placeOf(node));
    if (hash === undefined) throw new Error(missing(node));
    return hash;
  });
}

/** The hash of each of these ranges of leaves, as RFC 6962 hashes them. They may be of any length; the query is one. */
export async function selectRanges(db: Database, ranges: readonly Range[]): Promise<string[]> {
  const trees = ranges.map(({ start, end }) => perfectTrees(start, end));
  const hashes = await selectHashes(db, trees.flat());
  let at = 0;
  return trees.map(({ length }) => {
    at += length;
    return joined(hashes.slice(at - length, at));
  });
}

function selectLeaves(db: Database, indexes: readonly number[]) {
  if (indexes.length === 0) return [];
  return db
    .selectFrom('log_leaves')
    .select(['leaf_index', 'content'])
    .where('leaf_index', 'in', indexes)
    .execute();
}

function selectInner(db: Database, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db.selectFrom('log_nodes').select(['id', 'hash']).where('id', 'in', ids).execute();
}

function missing({ level, position }: Node): string {
  const what =
    level === 0 ? `leaf ${position} (log_leaves)` : `node ${placeOf({ level, position })} (log_nodes)`;
  return `${what} of the log is missing; restore the archive from a backup, archive verify says what else is wrong`;
}
