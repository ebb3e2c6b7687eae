import type { Instant } from '../words/instant.ts';
import { ArchiveConflict, type Snapshot } from './archive.ts';
import type { Blobs } from './blobs.ts';
import type { ArchivedEvidence, EvidenceFile, EvidenceOf, NewEvidence } from './evidence.ts';
import { isBulk } from './retention.ts';
import type { Database, EvidenceRow } from './schema.ts';

/** Evidence whose bytes are durable under their hash. */
type StoredEvidence = Omit<ArchivedEvidence, 'check' | 'dropped'>;

/** Makes the bytes durable; the rows that name them come after, with the check. */
export async function storeEvidence(
  db: Database,
  blobs: Blobs,
  evidence: readonly NewEvidence[],
  basedOn: Snapshot | undefined,
): Promise<readonly StoredEvidence[]> {
  const stored: StoredEvidence[] = [];
  for (const { name, mediaType, bytes } of evidence) {
    const like = basedOn && (await likeOf({ name, mediaType }, basedOn, db));
    stored.push({ name, mediaType, byteLength: bytes.length, hash: await blobs.put(bytes, like) });
  }
  return stored;
}

/**
 * What a file of evidence may be packed against: a page, the body of the snapshot it was compared with; the facts of a read, those of
 * that snapshot. Both are kept for ever. Pictures and exchanges are packed already, and gain nothing.
 */
async function likeOf(
  { name, mediaType }: Pick<NewEvidence, 'name' | 'mediaType'>,
  { id, bodyHash }: Snapshot,
  db: Database,
): Promise<string | undefined> {
  if (mediaType === 'text/html') return bodyHash;
  if (mediaType !== 'application/json') return undefined;
  const of = db.selectFrom('evidence').select('hash').where('snapshot_id', '=', id).where('name', '=', name);
  return (await of.executeTakeFirst())?.hash;
}

/** `snapshot` is the one that the check took, where it took one. */
export async function insertEvidence(
  db: Database,
  evidence: readonly StoredEvidence[],
  { check, snapshot }: { check: number; snapshot: number | undefined },
): Promise<void> {
  for (const { name, mediaType, byteLength, hash } of evidence) {
    const row = { check_id: check, snapshot_id: snapshot ?? null, name, media_type: mediaType, hash };
    await db
      .insertInto('evidence')
      .values({ ...row, byte_length: byteLength })
      .execute();
  }
}

/**
 * To be asked last in the transaction that wrote the rows, when nobody else can write: bytes that were there already may have been
 * dropped before the rows named them.
 *
 * @throws ArchiveConflict when they were
 */
export async function assertStored(blobs: Blobs, evidence: readonly StoredEvidence[]): Promise<void> {
  for (const { name, hash, mediaType } of evidence) {
    if (!isBulk(mediaType) || (await blobs.has(hash))) continue;
    throw new ArchiveConflict(
      `${name} was dropped while its check was written (blob ${hash}); visit it again`,
    );
  }
}

export async function selectEvidence(db: Database, of: EvidenceOf): Promise<readonly ArchivedEvidence[]> {
  const all = withDropped(db).orderBy('evidence.name');
  const rows = await ('check' in of
    ? all.where('evidence.check_id', '=', of.check)
    : all.where('snapshot_id', '=', of.snapshot)
  ).execute();
  return rows.map(toEvidence);
}

export async function selectEvidenceFile(
  db: Database,
  blobs: Blobs,
  check: number,
  name: string,
): Promise<EvidenceFile | undefined> {
  const row = await withDropped(db)
    .where('evidence.check_id', '=', check)
    .where('evidence.name', '=', name)
    .executeTakeFirst();
  if (row === undefined || row.dropped_at !== null) return undefined;
  return { ...toEvidence(row), bytes: await blobs.get(row.hash) };
}

function withDropped(db: Database) {
  return db
    .selectFrom('evidence')
    .leftJoin('dropped', join =>
      join.onRef('dropped.check_id', '=', 'evidence.check_id').onRef('dropped.name', '=', 'evidence.name'),
    )
    .selectAll('evidence')
    .select(['dropped_at', 'why']);
}

export function toEvidence(
  row: EvidenceRow & { dropped_at: Instant | null; why: string | null },
): ArchivedEvidence {
  return {
    check: row.check_id,
    name: row.name,
    mediaType: row.media_type,
    byteLength: row.byte_length,
    hash: row.hash,
    ...(row.dropped_at !== null && { dropped: { at: row.dropped_at, why: row.why ?? '' } }),
  };
}
