import type { Database } from '../schema.ts';
import { alteration, type Fault, type KnownHead, type Report } from './fault.ts';
import { growingTree, innerNodes, leafHash } from './merkle.ts';
import { checkpointVerifier } from './sql-verify-checkpoints.ts';
import { differingLeaves } from './sql-verify-leaves.ts';

const AT_ONCE = 500;

/**
 * Walks the log from its first leaf: makes every leaf anew from the rows, the tree from the leaves, and holds them against
 * what is kept and what was signed. That each checkpoint grew out of the one before follows: all are of this one tree.
 */
export async function* verifyChecks(
  db: Database,
  known: readonly KnownHead[],
  report: Report,
): AsyncGenerator<Fault> {
  const { size, faults } = await verifyCounts(db);
  yield* faults;
  const tree = growingTree();
  const checkpoints = await checkpointVerifier(db, known);
  yield* await checkpoints(tree, 0);
  for (let start = 0; start < size; start += AT_ONCE) {
    report('checks', start, size);
    const end = Math.min(start + AT_ONCE, size);
    const leaves = await db
      .selectFrom('log_leaves')
      .selectAll()
      .where('leaf_index', '>=', start)
      .where('leaf_index', '<', end)
      .orderBy('leaf_index')
      .execute();
    const gap = leaves.findIndex((leaf, nth) => leaf.leaf_index !== start + nth);
    if (gap !== -1 || leaves.length < end - start) {
      const index = start + (gap === -1 ? leaves.length : gap);
      yield alteration(`leaf ${index} of the log is missing`, `log_leaves, leaf_index ${index}`);
      return;
    }
    const nodes: string[] = [];
    const ofCheckpoints: Fault[] = [];
    for (const { content } of leaves) {
      nodes.push(...tree.append(leafHash(content)));
      ofCheckpoints.push(...(await checkpoints(tree, end)));
    }
    const altered = await alteredNode(db, innerNodes(start), nodes);
    const differing = await differingLeaves(db, leaves);
    yield* differing;
    if (altered !== undefined && differing.length === 0) yield altered;
    yield* ofCheckpoints;
  }
  yield* await checkpoints.end(tree.size);
  report('checks', size, size);
}

/** The numbers must agree among themselves. One statement, for the log may grow meanwhile. */
async function verifyCounts(db: Database): Promise<{ size: number; faults: Fault[] }> {
  const counts = await db
    .selectFrom('log_head')
    .select(['id', 'size'])
    .select(eb => [
      eb
        .selectFrom('log_leaves')
        .select(leaves => leaves.fn.countAll().as('n'))
        .as('leaves'),
      eb
        .selectFrom('log_nodes')
        .select(nodes => nodes.fn.countAll().as('n'))
        .as('nodes'),
    ])
    .execute();
  const [head] = counts;
  if (head === undefined || counts.length > 1 || head.id !== 1) {
    return { size: 0, faults: [alteration('the head of the log is missing or not alone', 'log_head')] };
  }
  const [leaves, nodes] = [Number(head.leaves), Number(head.nodes)];
  const size = Number(head.size);
  const faults: Fault[] = [];
  if (leaves !== size) {
    faults.push(
      alteration(`the log should have ${size} leaves and has ${leaves}`, 'log_head and log_leaves'),
    );
  } else if (nodes !== innerNodes(size)) {
    faults.push(
      alteration(`the log’s tree should have ${innerNodes(size)} inner nodes and has ${nodes}`, 'log_nodes'),
    );
  }
  return { size: Math.min(size, leaves), faults };
}

/** The first node that is not what the leaves make it. */
async function alteredNode(
  db: Database,
  first: number,
  hashes: readonly string[],
): Promise<Fault | undefined> {
  const rows = await db
    .selectFrom('log_nodes')
    .select(['id', 'hash'])
    .where('id', '>=', first)
    .where('id', '<', first + hashes.length)
    .orderBy('id')
    .execute();
  const nth = hashes.findIndex(
    (hash, index) => rows[index]?.id !== first + index || rows[index].hash !== hash,
  );
  if (nth === -1) return undefined;
  return alteration(
    `node ${first + nth} of the log’s tree is not the hash of what lies under it`,
    `log_nodes, id ${first + nth}`,
  );
}
