import type { TargetId } from '../target/target.ts';
import { type Instant, plus } from '../words/instant.ts';
import { sealed } from './log/seal.ts';
import type { Database } from './schema.ts';

/** In milliseconds. Clocks of machines that share an archive differ a little. */
const TOLERANCE = 60_000;

/**
 * Makes due at `now` what a clock that was ahead has scheduled: the last check lies in the future, and so does what follows it.
 * Checks made after the clock was put right are due before the last one's date, and are left alone.
 */
export async function mendSchedules(db: Database, now: Instant): Promise<readonly TargetId[]> {
  const rows = await db
    .selectFrom('schedules')
    .innerJoin('checks', 'checks.id', 'schedules.last_check_id')
    // By the few checks that lie ahead, not by all schedules.
    .whereRef('schedules.target_id', '=', 'checks.target_id')
    .select('schedules.target_id')
    .where('checks.finished_at', '>', plus(now, TOLERANCE))
    .whereRef('schedules.next_due_at', '>', 'checks.finished_at')
    .execute();
  const ids = rows.map(row => row.target_id);
  for (const id of ids) await makeDue(db, id, now);
  return ids;
}

/** Makes a declared target due now, unless it is already; inside a transaction. @returns whether there is such a target */
export async function hasten(db: Database, id: TargetId, now: Instant): Promise<boolean> {
  const target = await db
    .selectFrom('targets')
    .innerJoin('schedules', 'schedules.target_id', 'targets.id')
    .select('next_due_at')
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  if (target !== undefined && target.next_due_at > now) await makeDue(db, id, now);
  return target !== undefined;
}

async function makeDue(db: Database, id: TargetId, now: Instant): Promise<void> {
  const schedule = await db
    .updateTable('schedules')
    .set({ next_due_at: now })
    .where('target_id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db.updateTable('schedules').set(sealed(schedule)).where('target_id', '=', id).execute();
}
