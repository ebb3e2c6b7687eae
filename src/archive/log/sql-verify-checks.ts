import type { Database } from '../schema.ts';
import { firstDifference } from './difference.ts';
import { type Fault, type KnownHead, RESTORE, type Report } from './fault.ts';
import { growingTree, innerNodes, leafHash } from './merkle.ts';
import { deriveLeaves } from './sql-leaves.ts';
import { checkpointVerifier } from './sql-verify-checkpoints.ts';

const AT_ONCE = 500;

interface LeafRow {
  leaf_index: number;
  check_id: number;
  content: string;
}

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
      yield wrong(`leaf ${index} of the log is missing`, `log_leaves, leaf_index ${index}`);
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
    yield* differing.map(({ fault }) => fault);
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
    return { size: 0, faults: [wrong('the head of the log is missing or not alone', 'log_head')] };
  }
  const [leaves, nodes] = [Number(head.leaves), Number(head.nodes)];
  const size = Number(head.size);
  const faults: Fault[] = [];
  if (leaves !== size) {
    faults.push(wrong(`the log should have ${size} leaves and has ${leaves}`, 'log_head and log_leaves'));
  } else if (nodes !== innerNodes(size)) {
    faults.push(
      wrong(`the log’s tree should have ${innerNodes(size)} inner nodes and has ${nodes}`, 'log_nodes'),
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
  return wrong(
    `node ${first + nth} of the log’s tree is not the hash of what lies under it`,
    `log_nodes, id ${first + nth}`,
  );
}

/** The leaves that their rows do not give any more. */
async function differingLeaves(
  db: Database,
  leaves: readonly LeafRow[],
): Promise<readonly { fault: Fault }[]> {
  const derived = await deriveLeaves(
    db,
    leaves.map(leaf => leaf.check_id),
  ).catch(() => undefined);
  const faults: { fault: Fault }[] = [];
  for (const leaf of leaves) {
    const now = derived ? derived.get(leaf.check_id) : await derivedAlone(db, leaf.check_id);
    if (now !== leaf.content) faults.push({ fault: differs(leaf, now) });
  }
  return faults;
}

/** The leaf of one check, or what makes it impossible to derive. */
async function derivedAlone(db: Database, check: number): Promise<string | Error | undefined> {
  return deriveLeaves(db, [check]).then(
    derived => derived.get(check),
    (error: Error) => error,
  );
}

function differs({ leaf_index, check_id, content }: LeafRow, now: string | Error | undefined): Fault {
  const logged = parsed(content);
  const where = `rows of check ${check_id}, or leaf ${leaf_index} of log_leaves`;
  if (logged === undefined) {
    return wrong(`leaf ${leaf_index} of the log is damaged`, `log_leaves, leaf_index ${leaf_index}`);
  }
  const name = `check ${check_id}${logged.check?.target ? ` of ${logged.check.target}` : ''}`;
  if (now === undefined) return wrong(`${name} is logged, but missing`, `checks, id ${check_id}`);
  if (now instanceof Error) return wrong(`${name} cannot be read (${now.message})`, where);
  const difference = firstDifference(parsed(now), logged) ?? 'it is written otherwise';
  return wrong(`${name} is not what was logged: ${difference}`, where);
}

function parsed(content: string): { check?: { target?: string } } | undefined {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function wrong(what: string, where: string): Fault {
  return { what, where, mend: RESTORE };
}
