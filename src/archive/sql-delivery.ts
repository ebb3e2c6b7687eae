import type { Instant } from '../words/instant.ts';
import { fromJson, toJson } from './json.ts';
import type { Outbox, Owed } from './outbox.ts';
import type { Database } from './schema.ts';
import { alter, alterOne, lastError, OUTBOX, UNDELIVERED } from './sql-owed.ts';

const OVER = { begun_at: null, settles_at: null };
/** What is known of an attempt that failed. */
const AFTER = { no: OVER, perhaps: { settles_at: null }, unheard: {} } as const;

// Each of these is called inside a transaction.

export function begin(
  db: Database,
  { id, attempts }: Owed,
  now: Instant,
  settlesAt: Instant,
): Promise<boolean> {
  return alter(db, id, row =>
    row.state === 'pending' && row.attempts === attempts
      ? { attempts: attempts + 1, begun_at: now, settles_at: settlesAt }
      : undefined,
  );
}

export function taken(
  db: Database,
  id: string,
  { part, receipt, last, at }: Parameters<Outbox['taken']>[1],
): Promise<void> {
  return alterOne(db, id, ({ receipts, revision }) => ({
    receipts: toJson({ ...fromJson(receipts), [part]: receipt }),
    ...OVER,
    last_error: null,
    ...(last && { state: 'sent' as const, sent_at: at, stale: revision > 0 ? (1 as const) : (0 as const) }),
  }));
}

export function failed(db: Database, id: string, news: Parameters<Outbox['failed']>[1]): Promise<void> {
  return alterOne(db, id, () => ({
    ...AFTER[news.taken],
    ...lastError(news.lastError),
  }));
}

export function giveUp(db: Database, id: string, reason: string): Promise<void> {
  return alterOne(db, id, () => ({ state: 'given-up', ...OVER, ...lastError(reason) }));
}

export async function resume(db: Database, channel: string): Promise<number> {
  let resumed = 0;
  for (const table of OUTBOX as readonly 'alerts'[]) {
    const given = db.selectFrom(table).select('id').where('channel', '=', channel);
    for (const { id } of await given.where('state', '=', 'given-up').execute()) {
      await alterOne(db, id, () => ({ state: UNDELIVERED.state }));
      resumed++;
    }
  }
  return resumed;
}

export async function shown(db: Database, id: string, revision: number): Promise<void> {
  await alter(db, id, row => (row.revision === revision ? { stale: 0 } : undefined));
}
