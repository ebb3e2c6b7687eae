import { sha256 } from '../words/sha256.ts';
import type { Alert, Archive } from './archive.ts';
import { sealed, sealOf } from './log/seal.ts';
import { plainText } from './plain-text.ts';
import type { AlertRow, Database } from './schema.ts';

/** Writes the alerts a change owes, one a channel, and returns their ids. */
export async function insertAlerts(
  db: Database,
  owed: { change: number; channels: readonly string[]; createdAt: string },
): Promise<string[]> {
  const { change, createdAt } = owed;
  const undelivered = {
    state: 'pending' as const,
    attempts: 0,
    sent_at: null,
    message_ts: null,
    last_error: null,
  };
  const rows = [...new Set(owed.channels)].map(channel => {
    const id = `c${change}-${sha256(channel).slice(0, 8)}`;
    return sealed({ id, change_id: change, channel, created_at: createdAt, ...undelivered });
  });
  if (rows.length > 0) await db.insertInto('alerts').values(rows).execute();
  return rows.map(row => row.id);
}

export async function selectAlert(db: Database, id: string): Promise<Alert | undefined> {
  const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAlert(row);
}

export async function selectAlerts(
  db: Database,
  query: Parameters<Archive['alerts']>[0],
): Promise<readonly Alert[]> {
  let select = db.selectFrom('alerts').selectAll();
  if (query.change !== undefined) select = select.where('change_id', '=', query.change);
  if (query.state !== undefined) select = select.where('state', '=', query.state);
  const direction = query.order === 'oldest-first' ? 'asc' : 'desc';
  const rows = await select
    .orderBy('change_id', direction)
    .orderBy('channel', direction)
    .limit(query.limit)
    .execute();
  return rows.map(toAlert);
}

export async function updateAlert(
  db: Database,
  id: string,
  news: Parameters<Archive['updateAlert']>[1],
): Promise<void> {
  const updated = await db
    .updateTable('alerts')
    .set(eb => ({
      state: news.state,
      attempts: eb('attempts', '+', 1),
      ...(news.sentAt !== undefined && { sent_at: news.sentAt }),
      ...(news.messageTs !== undefined && { message_ts: news.messageTs }),
      ...(news.lastError !== undefined && { last_error: plainText(news.lastError) }),
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (updated === undefined) throw new Error(`alert ${id} is not in the archive`);
  await db
    .updateTable('alerts')
    .set({ seal: sealOf(updated) })
    .where('id', '=', id)
    .execute();
}

function toAlert(row: AlertRow): Alert {
  return {
    id: row.id,
    change: row.change_id,
    channel: row.channel,
    state: row.state,
    createdAt: row.created_at,
    attempts: row.attempts,
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.message_ts !== null && { messageTs: row.message_ts }),
    ...(row.last_error !== null && { lastError: row.last_error }),
  };
}
