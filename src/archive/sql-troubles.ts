import type { Instant } from '../words/instant.ts';
import { fromJson, toJson } from './json.ts';
import { sealed } from './log/seal.ts';
import type { KeptTrouble, NewNotice } from './outbox.ts';
import type { Database } from './schema.ts';
import { insertNotices } from './sql-notices.ts';

export async function selectTroubles(db: Database): Promise<readonly KeptTrouble[]> {
  const rows = await db.selectFrom('troubles').select('content').orderBy('id').execute();
  return rows.map(({ content }) => fromJson(content)).filter(({ mendedAt }) => mendedAt === undefined);
}

/** Inside a transaction. Troubles that have passed are kept as such: rows of the archive are never taken away. */
export async function keepTroubles(
  db: Database,
  open: readonly KeptTrouble[],
  owed: readonly NewNotice[],
  now: Instant,
): Promise<void> {
  const ids = new Set(open.map(idOf));
  const passed = (await selectTroubles(db)).filter(trouble => !ids.has(idOf(trouble)));
  for (const trouble of [...open, ...passed.map(each => ({ ...each, mendedAt: now }))]) {
    const row = sealed({ id: idOf(trouble), content: toJson<KeptTrouble>(trouble) });
    await db
      .insertInto('troubles')
      .values(row)
      .onConflict(conflict => conflict.column('id').doUpdateSet({ content: row.content, seal: row.seal }))
      .execute();
  }
  await insertNotices(db, owed, now);
}

const idOf = ({ kind, subject }: KeptTrouble): string => `${kind} ${subject}`;
