import type { Instant } from '../words/instant.ts';
import { fromJson, toJson } from './json.ts';
import { sealOf } from './log/seal.ts';
import type { Alert, Lane, Owed, OwedNotice } from './outbox.ts';
import type { AlertRow, NoticeRow } from './outbox-schema.ts';
import { plainText } from './plain-text.ts';
import type { Database } from './schema.ts';

/** The two tables of the outbox, which have the same columns of delivery. */
export const OUTBOX = ['alerts', 'notices'] as const;
/** Kysely has no word for "a table like these two"; what is asked of both is written for one. */
type Either = 'alerts';

const tableOf = (id: string): Either => (id.startsWith('n-') ? 'notices' : 'alerts') as Either;

/** Of a row that nobody has tried to deliver. */
export const UNDELIVERED = {
  state: 'pending',
  begun_at: null,
  settles_at: null,
  sent_at: null,
  receipts: toJson<Owed['receipts']>({}),
  attempts: 0,
  last_error: null,
  revision: 0,
  stale: 0,
} as const;

/**
 * Changes one row of the outbox and seals it again; inside a transaction.
 * @returns whether there was a row that fits
 */
export async function alter(
  db: Database,
  id: string,
  change: (row: AlertRow) => Partial<AlertRow> | undefined,
): Promise<boolean> {
  const table = tableOf(id);
  // An update that changes nothing takes the row's lock on every database.
  const row = await db
    .updateTable(table)
    .set(eb => ({ attempts: eb.ref('attempts') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  const set = row && change(row);
  if (set === undefined) return false;
  await db
    .updateTable(table)
    .set({ ...set, seal: sealOf({ ...row!, ...set }) })
    .where('id', '=', id)
    .execute();
  return true;
}

/** @throws Error when there is no such row */
export async function alterOne(
  db: Database,
  id: string,
  change: (row: AlertRow) => Partial<AlertRow>,
): Promise<void> {
  if (!(await alter(db, id, change))) throw new Error(`${id} is not in the outbox of this archive`);
}

/** Something has happened that the message of this row, where it has one, should show. */
export function moved({ revision, receipts }: AlertRow): Pick<AlertRow, 'revision' | 'stale'> {
  return { revision: revision + 1, stale: fromJson(receipts).head === undefined ? 0 : 1 };
}

export async function selectLanes(db: Database, now: Instant, limit: number): Promise<readonly Lane[]> {
  const found: (Lane & { due: Instant })[] = [];
  for (const table of OUTBOX as readonly Either[]) {
    const from = db.selectFrom(table).select(['channel', 'lane', 'due_at as due']);
    const due = from.where('state', '=', 'pending').where('due_at', '<=', now);
    found.push(...(await due.orderBy('due_at').orderBy('id').limit(limit).execute()));
    const stale = from.where('stale', '=', 1);
    found.push(...(await stale.orderBy('due_at').orderBy('id').limit(limit).execute()));
  }
  found.sort((one, other) => (one.due < other.due ? -1 : 1));
  const lanes = new Map(
    found.map(({ channel, lane }) => [JSON.stringify([channel, lane]), { channel, lane }]),
  );
  return [...lanes.values()];
}

export async function selectNext(
  db: Database,
  { channel, lane }: Lane,
  now: Instant,
): Promise<Alert | OwedNotice | undefined> {
  const oldest: AlertRow[] = [];
  let isDue = false;
  const stale: AlertRow[] = [];
  for (const table of OUTBOX as readonly Either[]) {
    const inLane = db.selectFrom(table).selectAll().where('channel', '=', channel).where('lane', '=', lane);
    const pending = inLane.where('state', '=', 'pending');
    oldest.push(...(await pending.orderBy('created_at').orderBy('id').limit(1).execute()));
    isDue ||= (await pending.where('due_at', '<=', now).limit(1).execute()).length > 0;
    const sent = inLane.where('state', '=', 'sent').where('stale', '=', 1);
    stale.push(...(await sent.orderBy('created_at').orderBy('id').limit(1).execute()));
  }
  const [row] = isDue ? oldest.sort(older) : stale.sort(older);
  return row && toOwed(row);
}

export async function selectThread(
  db: Database,
  thread: string,
  limit: number,
): Promise<readonly (Alert | OwedNotice)[]> {
  const rows: AlertRow[] = [];
  for (const table of OUTBOX as readonly Either[]) {
    const told = db.selectFrom(table).selectAll().where('thread', '=', thread);
    rows.push(...(await told.orderBy('created_at').orderBy('id').limit(limit).execute()));
  }
  return rows.sort(older).slice(0, limit).map(toOwed);
}

export async function selectOwed(db: Database, id: string): Promise<Alert | OwedNotice | undefined> {
  const row = await db.selectFrom(tableOf(id)).selectAll().where('id', '=', id).executeTakeFirst();
  return row && toOwed(row);
}

function older(one: AlertRow, other: AlertRow): number {
  const [left, right] = [one.created_at + one.id, other.created_at + other.id];
  return left < right ? -1 : 1;
}

/** The error is for people, and quotes what the channel said. */
export const lastError = (text: string) => ({ last_error: plainText(text).slice(0, 2_000) });

export function toOwed(row: AlertRow | NoticeRow): Alert | OwedNotice {
  return 'content' in row ? toNotice(row) : toAlert(row);
}

export function toAlert(row: AlertRow): Alert {
  return {
    ...delivery(row),
    change: row.change_id,
    ...(row.incident !== null && { incident: fromJson(row.incident) }),
  };
}

export function toNotice(row: NoticeRow): OwedNotice {
  return { ...delivery(row), notice: fromJson(row.content) };
}

function delivery(row: AlertRow | NoticeRow): Owed {
  return {
    id: row.id,
    channel: row.channel,
    lane: row.lane,
    state: row.state,
    createdAt: row.created_at,
    dueAt: row.due_at,
    receipts: fromJson(row.receipts),
    attempts: row.attempts,
    revision: row.revision,
    stale: row.stale === 1,
    ...(row.thread !== null && { thread: row.thread }),
    ...(row.begun_at !== null && { begunAt: row.begun_at }),
    ...(row.settles_at !== null && { settlesAt: row.settles_at }),
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.last_error !== null && { lastError: row.last_error }),
  };
}
