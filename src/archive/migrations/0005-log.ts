import type { Kysely } from 'kysely';
import { sealed } from '../log/seal.ts';
import { appendChecks } from '../log/sql-append.ts';
import type { Database } from '../schema.ts';

/** The tables whose rows are altered in the course of things, and the column by which each row is found. */
const SEALED = { targets: 'id', schedules: 'target_id', hosts: 'name', alerts: 'id' };

/** The log of all checks, its checkpoints, and seals for the rows that it does not cover. What was recorded before is logged now. */
export async function createLog(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('log_head')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('size', 'integer', column => column.notNull())
    .execute();

  await schema
    .createTable('log_leaves')
    .addColumn('leaf_index', 'integer', column => column.primaryKey())
    .addColumn('check_id', 'integer', column => column.notNull().unique().references('checks.id'))
    .addColumn('content', 'text', column => column.notNull())
    .execute();

  await schema
    .createTable('log_nodes')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('hash', 'text', column => column.notNull())
    .execute();

  await schema
    .createTable('log_keys')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('public_key', 'text', column => column.notNull())
    .addColumn('since', 'text', column => column.notNull())
    .addColumn('seal', 'text', column => column.notNull())
    .execute();

  await schema
    .createTable('checkpoints')
    .addColumn('tree_size', 'integer', column => column.primaryKey())
    .addColumn('note', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('seal', 'text', column => column.notNull())
    .execute();

  await schema
    .createTable('timestamps')
    .addColumn('tree_size', 'integer', column => column.primaryKey().references('checkpoints.tree_size'))
    .addColumn('token', 'text', column => column.notNull())
    .addColumn('authority', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('seal', 'text', column => column.notNull())
    .execute();

  await schema
    .createTable('seals')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('seal', 'text', column => column.notNull())
    .execute();

  await sealRows(db);
  await logEarlierChecks(db as Database);
}

async function sealRows(db: Kysely<unknown>): Promise<void> {
  const anyTable = db as Kysely<Record<string, Record<string, string | number | null>>>;
  for (const [table, key] of Object.entries(SEALED)) {
    const rows = await anyTable.selectFrom(table).selectAll().execute();
    await db.schema
      .alterTable(table)
      .addColumn('seal', 'text', column => column.notNull().defaultTo(''))
      .execute();
    for (const row of rows) {
      const { seal } = sealed(row);
      await anyTable.updateTable(table).set({ seal }).where(key, '=', row[key]!).execute();
    }
  }
}

async function logEarlierChecks(db: Database): Promise<void> {
  await db.insertInto('log_head').values({ id: 1, size: 0 }).execute();
  const checks = await db.selectFrom('checks').select('id').orderBy('id').execute();
  await appendChecks(
    db,
    checks.map(({ id }) => id),
  );
}
