import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import { sha256 } from '../words/sha256.ts';
import { toJson } from './json.ts';
import { sealed } from './log/seal.ts';
import type { Alert, NewAlert, Outbox } from './outbox.ts';
import type { Database } from './schema.ts';
import { alter, moved, toAlert, UNDELIVERED } from './sql-owed.ts';

/** Writes the alerts a change owes, one a channel, and returns their ids. What they are told in the thread of is to show it. */
export async function insertAlerts(
  db: Database,
  owed: { change: number; target: TargetId; alerts: readonly NewAlert[]; createdAt: Instant },
): Promise<string[]> {
  const { change, createdAt } = owed;
  const once = new Map(owed.alerts.map(alert => [alert.channel, alert]));
  const rows = [...once.values()].map(({ channel, dueAt, within }) =>
    sealed({
      id: `c${change}-${sha256(channel).slice(0, 8)}`,
      change_id: change,
      channel,
      lane: owed.target,
      thread: within?.thread ?? null,
      incident: within ? toJson(within.incident) : null,
      created_at: createdAt,
      due_at: dueAt ?? createdAt,
      ...UNDELIVERED,
    }),
  );
  if (rows.length > 0) await db.insertInto('alerts').values(rows).execute();
  for (const { thread } of rows) if (thread !== null) await alter(db, thread, moved);
  return rows.map(row => row.id);
}

export async function selectAlert(db: Database, id: string): Promise<Alert | undefined> {
  const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAlert(row);
}

export async function selectAlerts(
  db: Database,
  query: Parameters<Outbox['alerts']>[0],
): Promise<readonly Alert[]> {
  let select = db.selectFrom('alerts').selectAll();
  if (query.change !== undefined) select = select.where('change_id', '=', query.change);
  if (query.state !== undefined) select = select.where('state', '=', query.state);
  if (query.below !== undefined) select = select.where('change_id', '<', query.below);
  const direction = query.order === 'oldest-first' ? 'asc' : 'desc';
  const rows = await select
    .orderBy('change_id', direction)
    .orderBy('channel', direction)
    .limit(query.limit)
    .execute();
  return rows.map(toAlert);
}

export async function selectAbout(
  db: Database,
  target: TargetId,
  channel: string,
  limit: number,
): Promise<readonly Alert[]> {
  const rows = await db
    .selectFrom('alerts')
    .selectAll()
    .where('channel', '=', channel)
    .where('lane', '=', target)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toAlert);
}

export async function selectUnconfirmed(
  db: Database,
  [from, to]: readonly [Instant, Instant],
  limit: number,
): Promise<readonly Alert[]> {
  const rows = await db
    .selectFrom('alerts')
    .selectAll()
    .where('state', '=', 'sent')
    .where('due_at', '>=', from)
    .where('due_at', '<=', to)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('notices')
            .select('notices.id')
            .whereRef('notices.thread', '=', 'alerts.id')
            .where('notices.kind', '=', 'confirmation'),
        ),
      ),
    )
    .where(eb => eb.or([eb('incident', 'is', null), eb('incident', '=', IN_STORM)]))
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toAlert);
}

const IN_STORM = toJson({ kind: 'in-storm' } as const);

export async function countHeads(db: Database, channel: string, since: Instant): Promise<number> {
  const row = await db
    .selectFrom('alerts')
    .select(eb => eb.fn.countAll().as('count'))
    .where('channel', '=', channel)
    .where('sent_at', '>=', since)
    .where('thread', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Puts an alert that was not begun yet into the thread of a notice; inside a transaction. */
export async function gather(db: Database, id: string, thread: string): Promise<void> {
  const isMoved = await alter(db, id, row =>
    row.thread === null && row.begun_at === null && row.state === 'pending'
      ? { thread, incident: IN_STORM }
      : undefined,
  );
  if (isMoved) await alter(db, thread, moved);
}
