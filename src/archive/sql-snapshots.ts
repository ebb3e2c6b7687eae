import { EXTRACTOR } from '../document/document.ts';
import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import type { NewSnapshot, Snapshot, SnapshotSummary } from './archive.ts';
import { fromJson, toJson } from './json.ts';
import type { Ancestor } from './lineage.ts';
import type { Database, SnapshotRow } from './schema.ts';
import { insertDocument, selectDocument } from './sql-documents.ts';

/** Writes a snapshot and returns its id. The unique (target, sequence) is what keeps a history from forking. */
export async function insertSnapshot(
  db: Database,
  snapshot: NewSnapshot,
  place: { target: TargetId; sequence: number; bodyHash: string; notBefore: Instant | undefined },
): Promise<number> {
  const { readAt } = snapshot.capture;
  const { notBefore = readAt } = place;
  const { body: _body, evidence: _evidence, ...capture } = snapshot.capture;
  const { id } = await db
    .insertInto('snapshots')
    .values({
      target_id: place.target,
      sequence: place.sequence,
      taken_at: readAt > notBefore ? readAt : notBefore,
      body_hash: place.bodyHash,
      document_hash: snapshot.documentHash,
      document_id: await insertDocument(db, snapshot.document),
      capture: toJson(capture),
      extractor: EXTRACTOR,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function selectSnapshot(db: Database, id: number): Promise<Snapshot | undefined> {
  const row = await db.selectFrom('snapshots').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await toSnapshot(db, row, row.document_id));
}

export async function selectLatest(db: Database, target: TargetId): Promise<Snapshot | undefined> {
  const row = await db
    .selectFrom('snapshots')
    .selectAll()
    .where('target_id', '=', target)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (await toSnapshot(db, row, row.document_id));
}

const ANCESTOR = ['id', 'document_hash', 'taken_at'] as const;

export async function selectLineage(db: Database, target: TargetId): Promise<readonly Ancestor[]> {
  const rows = await db
    .selectFrom('snapshots')
    .select(ANCESTOR)
    .where('target_id', '=', target)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(toAncestor);
}

export async function selectEarlier(
  db: Database,
  { target, sequence }: SnapshotSummary,
  documentHash: string,
): Promise<Ancestor | undefined> {
  const row = await db
    .selectFrom('snapshots')
    .select(ANCESTOR)
    .where('target_id', '=', target)
    .where('document_hash', '=', documentHash)
    .where('sequence', '<', sequence)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toAncestor(row);
}

function toAncestor(row: Pick<SnapshotRow, (typeof ANCESTOR)[number]>): Ancestor {
  return { id: row.id, documentHash: row.document_hash, takenAt: row.taken_at };
}

/** A snapshot with the document of the given id, which is its own unless a comparison used another. */
export async function toSnapshot(db: Database, row: SnapshotRow, document: string): Promise<Snapshot> {
  return {
    ...toSnapshotSummary(row),
    document: await selectDocument(db, document),
    capture: fromJson(row.capture),
  };
}

export function toSnapshotSummary(row: SnapshotRow): SnapshotSummary {
  return {
    id: row.id,
    target: row.target_id,
    sequence: row.sequence,
    takenAt: row.taken_at,
    bodyHash: row.body_hash,
    documentHash: row.document_hash,
    extractor: row.extractor,
  };
}
