import { sql } from 'kysely';
import type { Database } from '../schema.ts';
import { type Fault, RESTORE } from './fault.ts';
import { sealOf } from './seal.ts';

const NAME = 'migrations';

/**
 * Seals what the migrator keeps about itself, unless it is sealed. To be called when it has run; and `unsealMigrations` before it
 * does, so that a crash in between leaves no seal rather than a wrong one.
 */
export async function sealMigrations(db: Database): Promise<void> {
  const sealed = await db.selectFrom('seals').select('seal').where('name', '=', NAME).executeTakeFirst();
  if (sealed?.seal) return;
  await db.transaction().execute(async trx => {
    // Takes the row's lock, so that of two processes the later one seals what both have done.
    const { seal } = await trx
      .insertInto('seals')
      .values({ name: NAME, seal: '' })
      .onConflict(conflict => conflict.column('name').doUpdateSet({ name: NAME }))
      .returning('seal')
      .executeTakeFirstOrThrow();
    if (seal !== '') return;
    await trx
      .updateTable('seals')
      .set({ seal: await currentSeal(trx) })
      .where('name', '=', NAME)
      .execute();
  });
}

export async function unsealMigrations(db: Database): Promise<void> {
  await db.updateTable('seals').set({ seal: '' }).where('name', '=', NAME).execute();
}

/** Whether it is as the last migration left it. */
export async function* verifyMigrations(db: Database): AsyncGenerator<Fault> {
  const kept = await db.selectFrom('seals').selectAll().execute();
  if (kept.length === 1 && kept[0]?.name === NAME && kept[0].seal === (await currentSeal(db))) return;
  const what = 'the record of which migrations have run was altered: its seal does not fit';
  yield { what, where: 'kysely_migration, kysely_migration_lock or seals', mend: RESTORE };
}

async function currentSeal(db: Database): Promise<string> {
  const run = await sql<{ name: string; timestamp: string }>`
    select name, timestamp from kysely_migration`.execute(db);
  const lock = await sql<{ id: string; is_locked: number }>`
    select id, is_locked from kysely_migration_lock`.execute(db);
  return sealOf({
    ...Object.fromEntries(run.rows.map(({ name, timestamp }) => [name, timestamp])),
    ...Object.fromEntries(lock.rows.map(({ id, is_locked }) => [id, is_locked])),
  });
}
