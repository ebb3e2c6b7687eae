import type { Instant } from '../words/instant.ts';
import { toJson } from './json.ts';
import { sealed } from './log/seal.ts';
import type { NewNotice, Outbox, OwedNotice } from './outbox.ts';
import type { Database } from './schema.ts';
import { alter, moved, toNotice, UNDELIVERED } from './sql-owed.ts';

/** Owes what is not owed yet; inside a transaction. Returns the ids of what is new. */
export async function insertNotices(
  db: Database,
  notices: readonly NewNotice[],
  now: Instant,
): Promise<string[]> {
  const fresh: string[] = [];
  for (const { id, channel, lane, dueAt, thread, notice } of notices) {
    const row = {
      id,
      channel,
      lane,
      thread: thread ?? null,
      kind: notice.kind,
      content: toJson(notice),
      created_at: now,
      due_at: dueAt,
      ...UNDELIVERED,
    };
    const inserted = await db
      .insertInto('notices')
      .values(sealed(row))
      .onConflict(conflict => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted === undefined) continue;
    fresh.push(id);
    if (thread !== undefined) await alter(db, thread, moved);
  }
  return fresh;
}

export async function selectNotices(
  db: Database,
  { channel, kind, limit }: Parameters<Outbox['notices']>[0],
): Promise<readonly OwedNotice[]> {
  const rows = await db
    .selectFrom('notices')
    .selectAll()
    .where('channel', '=', channel)
    .where('kind', '=', kind)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toNotice);
}
