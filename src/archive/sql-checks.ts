import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import type { Check, CheckOutcome, NewCheck } from './archive.ts';
import { plainText } from './plain-text.ts';
import type { CheckRow, Database } from './schema.ts';

/** Whether a check of this outcome read the document, so that what stands after it is what the page said at that time. */
export function hasRead(outcome: CheckOutcome): boolean {
  return outcome === 'first' || outcome === 'unchanged' || outcome === 'changed';
}

/** `stands` are the ids of the snapshot that stands after the check and of the change it found. */
export async function insertCheck(
  db: Database,
  check: NewCheck,
  stands: { snapshot?: number | undefined; change?: number | undefined },
): Promise<Check> {
  const row = await db
    .insertInto('checks')
    .values({
      target_id: check.target,
      started_at: check.startedAt,
      finished_at: check.finishedAt,
      outcome: check.outcome,
      reason: check.outcome === 'failed' ? check.reason : null,
      detail: check.detail === undefined ? null : plainText(check.detail),
      snapshot_id: stands.snapshot ?? null,
      change_id: stands.change ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toCheck(row);
}

export async function selectChecks(
  db: Database,
  target: TargetId,
  limit: number,
  below?: number,
): Promise<readonly Check[]> {
  let select = db.selectFrom('checks').selectAll().where('target_id', '=', target);
  if (below !== undefined) select = select.where('id', '<', below);
  const rows = await select.orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toCheck);
}

export async function selectBegun(db: Database): Promise<Instant | undefined> {
  const first = await db.selectFrom('checks').select('started_at').orderBy('id').limit(1).executeTakeFirst();
  return first?.started_at;
}

/** The check that took a snapshot: every snapshot has one, written with it. */
export async function selectTaking(db: Database, snapshot: number): Promise<Check> {
  const row = await db
    .selectFrom('checks')
    .selectAll()
    .where('snapshot_id', '=', snapshot)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  return toCheck(row);
}

export async function selectReadBefore(db: Database, { id, target }: Check): Promise<Check | undefined> {
  const row = await db
    .selectFrom('checks')
    .selectAll()
    .where('target_id', '=', target)
    .where('id', '<', id)
    .where('outcome', 'in', ['first', 'unchanged', 'changed'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toCheck(row);
}

export async function selectChecksById(
  db: Database,
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number, Check>> {
  const wanted = [...new Set(ids)].filter(id => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('checks').selectAll().where('id', 'in', wanted).execute();
  return new Map(rows.map(row => [row.id, toCheck(row)]));
}

function toCheck(row: CheckRow): Check {
  return {
    id: row.id,
    target: row.target_id,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    outcome: row.outcome,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.detail !== null && { detail: row.detail }),
    ...(row.snapshot_id !== null && { snapshot: row.snapshot_id }),
    ...(row.change_id !== null && { change: row.change_id }),
  };
}
