import { ACT_KINDS, type ActKind } from '../alert/telling.ts';
import type { Instant } from '../words/instant.ts';
import { sealed } from './log/seal.ts';
import type { Act } from './outbox.ts';
import type { ActRow } from './outbox-schema.ts';
import { plainText } from './plain-text.ts';
import type { Database } from './schema.ts';
import { alterOne, moved } from './sql-owed.ts';

/** Records an act, once; inside a transaction. */
export async function insertAct(db: Database, act: Act): Promise<boolean> {
  const row = {
    id: act.id,
    alert_id: act.alert,
    kind: act.kind,
    by_whom: plainText(act.by),
    via: act.via,
    at: act.at,
    until: act.until ?? null,
  };
  const inserted = await db
    .insertInto('acts')
    .values(sealed(row))
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  await alterOne(db, act.alert, moved);
  return true;
}

export async function selectActs(db: Database, alert: string): Promise<readonly Act[]> {
  const rows = await db
    .selectFrom('acts')
    .selectAll()
    .where('alert_id', '=', alert)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toAct);
}

export async function selectDisputed(db: Database, limit: number): Promise<readonly Act[]> {
  const rows = await standing(db, 'not-relevant', ['reopen', 'not-relevant'])
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toAct);
}

export async function selectSnoozed(db: Database, now: Instant, limit: number): Promise<readonly Act[]> {
  const rows = await standing(db, 'snooze', ACT_KINDS)
    .where('until', '<=', now)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('notices')
            .select('notices.id')
            .whereRef('notices.thread', '=', 'acts.alert_id')
            .where('notices.kind', '=', 'reminder')
            .whereRef('notices.created_at', '>', 'acts.at'),
        ),
      ),
    )
    .orderBy('until')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toAct);
}

/** Acts of a kind after which none was done that would put an end to it. */
function standing(db: Database, kind: ActKind, endedBy: readonly ActKind[]) {
  return db
    .selectFrom('acts')
    .selectAll('acts')
    .where('kind', '=', kind)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('acts as later')
            .select('later.id')
            .whereRef('later.alert_id', '=', 'acts.alert_id')
            .where('later.kind', 'in', [...endedBy])
            .whereRef('later.at', '>', 'acts.at'),
        ),
      ),
    );
}

function toAct(row: ActRow): Act {
  return {
    id: row.id,
    alert: row.alert_id,
    kind: row.kind,
    by: row.by_whom,
    via: row.via,
    at: row.at,
    ...(row.until !== null && { until: row.until }),
  };
}
