import { firstVisit } from '../target/cadence.ts';
import type { Target, TargetId } from '../target/target.ts';
import { type Instant, plus } from '../words/instant.ts';
import type { TargetState } from './archive.ts';
import { fromJson, toJson } from './json.ts';
import { sealed } from './log/seal.ts';
import type { Database } from './schema.ts';
import { selectChecksById } from './sql-checks.ts';
import { writePage } from './sql-pages.ts';

const UNREAD = { failures: 0, last_check_id: null, last_read_id: null };

/** Adds those that are not known, as retired; what is known stays as it is. */
export async function holdTargets(db: Database, targets: readonly Target[], now: Instant): Promise<void> {
  for (const target of targets.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await db
      .insertInto('targets')
      .values(sealed({ id: target.id, spec: toJson(target), retired_at: now }))
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
    await db
      .insertInto('schedules')
      .values(sealed({ target_id: target.id, next_due_at: now, ...UNREAD }))
      .onConflict(conflict => conflict.column('target_id').doNothing())
      .execute();
  }
}

/** Targets that are new, edited or declared again are due soon: whoever edits one wants to see what comes of it. */
export async function declareTargets(db: Database, targets: readonly Target[], now: Instant): Promise<void> {
  const rows = targets.map(target => sealed({ id: target.id, spec: toJson(target), retired_at: null }));
  const known = new Map(
    (await db.selectFrom('targets').select(['id', 'seal', 'retired_at']).orderBy('id').execute()).map(row => [
      row.id,
      row,
    ]),
  );
  // In one order, whoever declares: two that lock rows in different orders wait for each other.
  const altered = rows
    .filter(({ id, seal }) => known.get(id)?.seal !== seal)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const [n, { id, ...declared }] of altered.entries()) {
    await db
      .insertInto('targets')
      .values({ id, ...declared })
      .onConflict(conflict => conflict.column('id').doUpdateSet(declared))
      .execute();
    await writePage(db, fromJson(declared.spec));
    await makeDueBy(db, id, plus(now, firstVisit(n, altered.length)));
  }
  const declared = new Set(targets.map(target => target.id));
  for (const { id } of [...known.values()].filter(row => row.retired_at === null && !declared.has(row.id))) {
    const row = await db.selectFrom('targets').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    await db
      .updateTable('targets')
      .set(sealed({ ...row, retired_at: now }))
      .where('id', '=', id)
      .execute();
  }
}

async function makeDueBy(db: Database, id: TargetId, at: Instant): Promise<void> {
  const schedule = await db
    .insertInto('schedules')
    .values(sealed({ target_id: id, next_due_at: at, ...UNREAD }))
    .onConflict(conflict => conflict.column('target_id').doUpdateSet({ target_id: id }))
    .returningAll()
    .executeTakeFirstOrThrow();
  if (schedule.next_due_at <= at) return;
  const sooner = sealed({ ...schedule, next_due_at: at });
  await db.updateTable('schedules').set(sooner).where('target_id', '=', id).execute();
}

export async function selectKnownTargets(db: Database): Promise<readonly TargetId[]> {
  const rows = await db.selectFrom('targets').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

export async function selectDue(db: Database, now: Instant, limit: number): Promise<readonly TargetId[]> {
  const rows = await db
    .selectFrom('schedules')
    .innerJoin('targets', 'targets.id', 'schedules.target_id')
    .select('target_id')
    .where('next_due_at', '<=', now)
    .where('retired_at', 'is', null)
    .orderBy('next_due_at')
    .orderBy('target_id')
    .limit(limit)
    .execute();
  return rows.map(row => row.target_id);
}

/** Names in one statement: no database of ours takes fewer than 32,000. */
const AT_ONCE = 1_000;

/** All declared targets, or those of these ids, declared or not, in the order of their ids. */
export async function selectTargets(
  db: Database,
  which: 'declared' | readonly TargetId[],
): Promise<readonly TargetState[]> {
  const ids = which === 'declared' ? [...(await selectStamps(db)).keys()] : which;
  const states: TargetState[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    states.push(...(await selectSome(db, ids.slice(start, start + AT_ONCE))));
  }
  return states;
}

/** The seals of both rows say everything that can differ: see `Archive.stamps`. */
export async function selectStamps(db: Database): Promise<ReadonlyMap<TargetId, string>> {
  const rows = await db
    .selectFrom('targets')
    .innerJoin('schedules', 'schedules.target_id', 'targets.id')
    .select(['id', 'targets.seal as target', 'schedules.seal as schedule'])
    .where('retired_at', 'is', null)
    .orderBy('id')
    .execute();
  return new Map(rows.map(row => [row.id, row.target + row.schedule]));
}

async function selectSome(db: Database, ids: readonly TargetId[]): Promise<readonly TargetState[]> {
  const rows = await db
    .selectFrom('targets')
    .innerJoin('schedules', 'schedules.target_id', 'targets.id')
    .selectAll()
    .select(eb => [
      eb
        .selectFrom('snapshots')
        .select(snapshot => snapshot.fn.max('sequence').as('count'))
        .whereRef('snapshots.target_id', '=', 'targets.id')
        .as('snapshots'),
    ])
    .where('targets.id', 'in', ids)
    .orderBy('targets.id')
    .execute();
  const checks = await selectChecksById(
    db,
    rows.flatMap(row => [row.last_check_id, row.last_read_id]),
  );
  return rows.map(row => ({
    target: fromJson(row.spec),
    ...(row.retired_at !== null && { retiredAt: row.retired_at }),
    schedule: { target: row.id, nextDueAt: row.next_due_at, failures: row.failures },
    ...(row.last_check_id !== null && { lastCheck: checks.get(row.last_check_id)! }),
    ...(row.last_read_id !== null && { lastRead: checks.get(row.last_read_id)! }),
    snapshots: row.snapshots ?? 0,
    // Every snapshot after the first came with a change; counting those would take longer with each.
    changes: Math.max(0, (row.snapshots ?? 0) - 1),
  }));
}
