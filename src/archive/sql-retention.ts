import type { Instant } from '../words/instant.ts';
import type { Blobs } from './blobs.ts';
import type { ArchivedEvidence } from './evidence.ts';
import { sealed } from './log/seal.ts';
import { holdLog } from './log/sql-append.ts';
import { BULK, cutoff, type RetentionRule } from './retention.ts';
import type { Database } from './schema.ts';
import { toEvidence } from './sql-evidence.ts';
import { inTransaction } from './sql-transaction.ts';

/** The name of a file of evidence. */
export type EvidenceName = Pick<ArchivedEvidence, 'check' | 'name'>;

/** Of the evidence, what was not dropped; to be selected from. */
export function selectKept(db: Database) {
  return db
    .selectFrom('evidence')
    .leftJoin('dropped', join =>
      join.onRef('dropped.check_id', '=', 'evidence.check_id').onRef('dropped.name', '=', 'evidence.name'),
    )
    .where('dropped.check_id', 'is', null);
}

/** Files that a rule lets go and that are there still, by check and name, after the given one. */
export async function selectDroppable(
  db: Database,
  rule: RetentionRule,
  { now, after, limit }: { now: Instant; after?: EvidenceName; limit: number },
): Promise<readonly ArchivedEvidence[]> {
  let select = selectKept(db)
    .innerJoin('checks', 'checks.id', 'evidence.check_id')
    .selectAll('evidence')
    .where('media_type', 'in', BULK)
    .where('checks.finished_at', '<', cutoff(rule, now));
  if (after !== undefined) {
    select = select.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('evidence.check_id', 'evidence.name'), '>', tuple(after.check, after.name)),
    );
  }
  select =
    rule.of === 'unstable'
      ? select.where('checks.outcome', '=', 'unstable')
      : select
          .innerJoin('changes as found', 'found.id', 'checks.change_id')
          .innerJoin('changes as followed', 'followed.before_id', 'checks.snapshot_id')
          .where('found.alerting', '=', 0)
          .where('followed.alerting', '=', 0);
  const rows = await select.orderBy('evidence.check_id').orderBy('evidence.name').limit(limit).execute();
  return rows.map(row => toEvidence({ ...row, dropped_at: null, why: null }));
}

/**
 * Records that a file is dropped, then lets go of its bytes where nothing else names them. A crash in between leaves bytes that
 * nothing needs.
 */
export async function drop(
  db: Database,
  blobs: Blobs,
  { check, name, hash }: ArchivedEvidence,
  { at, why }: { at: Instant; why: string },
): Promise<void> {
  const row = sealed({ check_id: check, name, dropped_at: at, why });
  await db
    .insertInto('dropped')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute();
  await inTransaction(db, async trx => {
    await holdLog(trx);
    if (!(await isNamed(trx, hash))) await blobs.remove(hash);
  });
}

/** Whether a row that is not dropped counts on these bytes. To be asked while the log is held. */
export async function isNamed(db: Database, hash: string): Promise<boolean> {
  const evidence = await selectKept(db)
    .select('evidence.name')
    .where('hash', '=', hash)
    .limit(1)
    .executeTakeFirst();
  if (evidence !== undefined) return true;
  const body = db.selectFrom('snapshots').select('id').where('body_hash', '=', hash).limit(1);
  return (await body.executeTakeFirst()) !== undefined;
}
