import { instant } from '../../words/instant.ts';
import type { CheckpointRow, Database, TimestampRow } from '../schema.ts';
import { type Checkpoint, checkpointText, parseCheckpoint, type Stamp } from './checkpoint.ts';
import { writeNote } from './note.ts';
import { sealed } from './seal.ts';
import { insertKey, nameOf, type Signing, selectKeys, signingKey } from './sql-keys.ts';
import { selectRanges } from './sql-nodes.ts';

/** Signs the log as it stands, and returns the new checkpoint; none where it has not grown since the last one. */
export async function signLog(db: Database, { key, clock }: Signing): Promise<Checkpoint | undefined> {
  const last = await selectLastCheckpoint(db);
  const { size } = await db
    .selectFrom('log_head')
    .select('size')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  if (last?.tree_size === size) return undefined;
  if (last !== undefined) await assertUnaltered(db, last);
  const known = await selectKeys(db);
  const signing = await signingKey(key, known, last !== undefined);
  const verifier = known.at(-1) ?? { name: nameOf(signing.publicKey), publicKey: signing.publicKey };
  const text = checkpointText({ origin: verifier.name, size, root: await rootAt(db, size) });
  const note = writeNote(text, verifier, signing.sign(text));
  const createdAt = instant(clock());
  await db.transaction().execute(async trx => {
    if (known.length === 0) await insertKey(trx, verifier, createdAt);
    await trx
      .insertInto('checkpoints')
      .values(sealed({ tree_size: size, note, created_at: createdAt }))
      .onConflict(conflict => conflict.column('tree_size').doNothing())
      .execute();
  });
  return { treeSize: size, note, createdAt };
}

/** Newest first. */
export async function selectCheckpoints(db: Database, limit: number): Promise<readonly Checkpoint[]> {
  const rows = await db
    .selectFrom('checkpoints')
    .selectAll()
    .orderBy('tree_size', 'desc')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const sizes = rows.map(({ tree_size }) => tree_size);
  const stamps = await db.selectFrom('timestamps').selectAll().where('tree_size', 'in', sizes).execute();
  const stampOf = new Map(stamps.map(stamp => [stamp.tree_size, stamp]));
  return rows.map(row => toCheckpoint(row, stampOf.get(row.tree_size)));
}

/** The newest checkpoint that an authority has stamped. */
export async function selectLastStamped(db: Database): Promise<Checkpoint | undefined> {
  const stamp = await db
    .selectFrom('timestamps')
    .selectAll()
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (stamp === undefined) return undefined;
  const row = await db
    .selectFrom('checkpoints')
    .selectAll()
    .where('tree_size', '=', stamp.tree_size)
    .executeTakeFirstOrThrow();
  return toCheckpoint(row, stamp);
}

/** Keeps what an authority said of a checkpoint; where it was said already, the first word stays. */
export async function insertStamp(db: Database, treeSize: number, stamp: Stamp): Promise<void> {
  const token = Buffer.from(stamp.token).toString('base64');
  const row = { tree_size: treeSize, token, authority: stamp.authority, created_at: stamp.createdAt };
  await db
    .insertInto('timestamps')
    .values(sealed(row))
    .onConflict(conflict => conflict.column('tree_size').doNothing())
    .execute();
}

export function toCheckpoint(row: CheckpointRow, stamp: TimestampRow | undefined): Checkpoint {
  return {
    treeSize: row.tree_size,
    note: row.note,
    createdAt: row.created_at,
    ...(stamp && {
      timestamp: {
        token: new Uint8Array(Buffer.from(stamp.token, 'base64')),
        authority: stamp.authority,
        createdAt: stamp.created_at,
      },
    }),
  };
}

function selectLastCheckpoint(db: Database): Promise<CheckpointRow | undefined> {
  return db.selectFrom('checkpoints').selectAll().orderBy('tree_size', 'desc').limit(1).executeTakeFirst();
}

/** What is signed must have grown out of what was signed before. */
async function assertUnaltered(db: Database, last: CheckpointRow): Promise<void> {
  const head = parseCheckpoint(last.note)?.head;
  if (head?.size === last.tree_size && head.root === (await rootAt(db, head.size))) return;
  throw new Error(
    `the log is not what was signed at size ${last.tree_size}, and is not signed any further; archive verify says what was altered`,
  );
}

async function rootAt(db: Database, size: number): Promise<string> {
  const [root] = await selectRanges(db, [{ start: 0, end: size }]);
  return root!;
}
