import type { Instant } from '../words/instant.ts';
import { ArchiveConflict, type NewCheck, type Recorded, type Snapshot } from './archive.ts';
import type { Blobs } from './blobs.ts';
import { sealed } from './log/seal.ts';
import { appendChecks } from './log/sql-append.ts';
import type { Database, ScheduleRow } from './schema.ts';
import { insertAlerts } from './sql-alerts.ts';
import { insertChange } from './sql-changes.ts';
import { hasRead, insertCheck, selectChecksById } from './sql-checks.ts';
import { assertStored, insertEvidence, storeEvidence } from './sql-evidence.ts';
import { insertNotices } from './sql-notices.ts';
import { insertSnapshot } from './sql-snapshots.ts';
import { inTransaction } from './sql-transaction.ts';
import { steady } from './steady.ts';

/**
 * Records a check: its bodies first, made durable, then all rows in one transaction. A crash in between leaves a blob that no row
 * names, never a row whose blob is not there.
 */
export async function record(
  db: Database,
  blobs: Blobs,
  visit: NewCheck,
  basedOn: Snapshot | undefined,
): Promise<Recorded> {
  const body = 'snapshot' in visit ? Buffer.from(visit.snapshot.capture.body) : undefined;
  const bodyHash = body === undefined ? '' : await blobs.put(body, basedOn?.bodyHash);
  const evidence = await storeEvidence(db, blobs, visit.evidence ?? [], basedOn);
  return inTransaction(db, async trx => {
    const schedule = await reschedule(trx, visit);
    assertFollows(visit, schedule);
    const { lastRead, lastEnd } = await lastVisits(trx, schedule);
    const check = steady(visit, lastEnd);
    if (hasRead(check.outcome)) await assertStanding(trx, check, basedOn);
    const written = await write(trx, check, basedOn, { bodyHash, lastRead, lastEnd });
    const recorded = await insertCheck(trx, check, written);
    const taken = 'snapshot' in check ? written.snapshot : undefined;
    await insertEvidence(trx, evidence, { check: recorded.id, snapshot: taken });
    const visited = {
      ...schedule,
      last_check_id: recorded.id,
      ...(hasRead(check.outcome) && { last_read_id: recorded.id }),
    };
    await trx.updateTable('schedules').set(sealed(visited)).where('target_id', '=', check.target).execute();
    await appendChecks(trx, [recorded.id]);
    await assertStored(blobs, evidence);
    return { check: recorded, alerts: written.alerts };
  });
}

/** Comes first in the transaction: the row of the schedule is the lock under which a target's history is written. */
async function reschedule(db: Database, check: NewCheck): Promise<ScheduleRow> {
  const schedule = await db
    .updateTable('schedules')
    .set(eb => ({
      next_due_at: check.nextDueAt,
      failures: check.outcome === 'failed' ? eb('failures', '+', 1) : 0,
    }))
    .where('target_id', '=', check.target)
    .returningAll()
    .executeTakeFirst();
  if (schedule === undefined) {
    throw new Error(`target ${check.target} was never declared to this archive; declare it before recording`);
  }
  return schedule;
}

function assertFollows({ target, follows }: NewCheck, { last_check_id: last }: ScheduleRow): void {
  if (follows === undefined || follows === (last ?? 'none')) return;
  throw new ArchiveConflict(`${target}: another visit was recorded while this one was under way`);
}

/** When the target was last read in full, and when its last check ended. */
async function lastVisits(
  db: Database,
  { last_read_id: read, last_check_id: last }: ScheduleRow,
): Promise<{ lastRead: Instant | undefined; lastEnd: Instant | undefined }> {
  const known = await selectChecksById(db, [read, last]);
  return { lastRead: known.get(read ?? 0)?.startedAt, lastEnd: known.get(last ?? 0)?.finishedAt };
}

async function assertStanding(db: Database, check: NewCheck, basedOn: Snapshot | undefined): Promise<void> {
  const standing = await standingSnapshot(db, check);
  if (standing !== basedOn?.id) {
    throw new ArchiveConflict(
      `${check.target}: the check compared with ${basedOn ? `snapshot ${basedOn.id}` : 'no snapshot'}, but ${standing === undefined ? 'none' : `snapshot ${standing}`} stands now; visit it again`,
    );
  }
}

async function standingSnapshot(db: Database, check: NewCheck): Promise<number | undefined> {
  const row = await db
    .selectFrom('snapshots')
    .select('id')
    .where('target_id', '=', check.target)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Writes what the outcome calls for and returns what stands after it. */
async function write(
  db: Database,
  check: NewCheck,
  basedOn: Snapshot | undefined,
  known: { bodyHash: string; lastRead: Instant | undefined; lastEnd: Instant | undefined },
): Promise<{ snapshot?: number | undefined; change?: number; alerts: readonly string[] }> {
  const { target } = check;
  const { bodyHash } = known;
  switch (check.outcome) {
    case 'first':
      return {
        snapshot: await insertSnapshot(db, check.snapshot, {
          target,
          sequence: 1,
          bodyHash,
          notBefore: known.lastEnd,
        }),
        alerts: [],
      };
    case 'changed': {
      if (basedOn === undefined) throw new Error(`${target}: a change needs the snapshot it is based on`);
      const sequence = basedOn.sequence + 1;
      const snapshot = await insertSnapshot(db, check.snapshot, {
        target,
        sequence,
        bodyHash,
        notBefore: known.lastEnd,
      });
      const lastReadBefore = known.lastRead ?? basedOn.takenAt;
      const change = await insertChange(db, { ...check, before: basedOn, after: snapshot, lastReadBefore });
      const alerts = await insertAlerts(db, { ...check, change, createdAt: check.finishedAt });
      await insertNotices(db, check.notices ?? [], check.finishedAt);
      return { snapshot, change, alerts };
    }
    case 'unchanged':
      if (basedOn === undefined) throw new Error(`${target}: nothing is archived that could be unchanged`);
      return { snapshot: basedOn.id, alerts: [] };
    case 'failed':
    case 'unstable':
      return { snapshot: await standingSnapshot(db, check), alerts: [] };
  }
}
