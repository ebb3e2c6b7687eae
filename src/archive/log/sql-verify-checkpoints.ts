import type { CheckpointRow, Database } from '../schema.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { type Fault, type KnownHead, RESTORE } from './fault.ts';
import type { GrowingTree } from './merkle.ts';
import { isSignedBy, keyId, type Verifier } from './note.ts';
import { selectKeys } from './sql-keys.ts';

interface CheckpointVerifier {
  /** What is wrong with the checkpoints of the tree as it stands; `upTo` is the size up to which it will soon grow. */
  (tree: GrowingTree, upTo: number): Promise<readonly Fault[]>;
  /** What is wrong with checkpoints of trees larger than there ever was one. */
  end(size: number): Promise<readonly Fault[]>;
}

/** Holds every checkpoint against a tree that grows. */
export async function checkpointVerifier(
  db: Database,
  known: readonly KnownHead[],
): Promise<CheckpointVerifier> {
  const keys = new Map((await selectKeys(db)).map(key => [keyId(key), key]));
  let fetched: { upTo: number; rows: ReadonlyMap<number, CheckpointRow> } = { upTo: -1, rows: new Map() };

  const verify = async (tree: GrowingTree, upTo: number): Promise<readonly Fault[]> => {
    if (tree.size > fetched.upTo) fetched = { upTo, rows: await between(db, tree.size, upTo) };
    const row = fetched.rows.get(tree.size);
    const kept = known.filter(head => head.size === tree.size);
    if (row === undefined && kept.length === 0) return [];
    const root = tree.root();
    return [
      ...(row ? faultsOf(row, root, keys) : []),
      ...kept.filter(head => head.root !== root).map(({ size }) => notThat(size)),
    ];
  };

  const end = async (size: number) => {
    const beyond = await db
      .selectFrom('checkpoints')
      .select('tree_size')
      .where('tree_size', '>', size)
      .orderBy('tree_size')
      .limit(1)
      .execute();
    const { size: now } = await db.selectFrom('log_head').select('size').executeTakeFirstOrThrow();
    return [...beyond.map(row => row.tree_size), ...known.map(head => head.size).filter(each => each > size)]
      .filter(each => each > now)
      .map(each => ({
        what: `a checkpoint was signed over ${each} leaves, and the log has only ${now}: the last ones were removed`,
        where: 'log_leaves',
        mend: RESTORE,
      }));
  };
  return Object.assign(verify, { end });
}

async function between(db: Database, from: number, to: number): Promise<ReadonlyMap<number, CheckpointRow>> {
  const rows = await db
    .selectFrom('checkpoints')
    .selectAll()
    .where('tree_size', '>=', from)
    .where('tree_size', '<=', to)
    .execute();
  return new Map(rows.map(row => [row.tree_size, row]));
}

/** At most one: the note is looked at before what it says. */
function faultsOf(row: CheckpointRow, root: string, keys: ReadonlyMap<string, Verifier>): readonly Fault[] {
  const fault = (what: string) => [
    {
      what: `the checkpoint of size ${row.tree_size} ${what}`,
      where: `checkpoints, tree_size ${row.tree_size}`,
      mend: RESTORE,
    },
  ];
  const parsed = parseCheckpoint(row.note);
  if (parsed === undefined) return fault('is no signed checkpoint any more');
  const { head, signed } = parsed;
  const key = keys.get(signed.keyId);
  if (key === undefined) return fault(`is signed by a key that log_keys does not know (${signed.keyId})`);
  if (!isSignedBy(signed, key) || head.origin !== key.name)
    return fault('has a signature that does not verify');
  if (head.size !== row.tree_size) return fault(`is one of size ${head.size}`);
  if (head.root === root) return [];
  return fault('was signed over other leaves than the log has now: some were altered, removed or put in');
}

function notThat(size: number): Fault {
  return {
    what: `the first ${size} leaves are not those of the checkpoint that was kept`,
    where: 'log_leaves',
    mend: `${RESTORE}, or ask who runs the archive: its history was rewritten after that checkpoint`,
  };
}
