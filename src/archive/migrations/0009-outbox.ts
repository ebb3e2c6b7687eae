import type { Kysely } from 'kysely';
import { sealed } from '../log/seal.ts';

type Row = Record<string, string | number | null>;
type AnyTable = Kysely<Record<string, Row>>;

/** What the delivery of alerts and notices needs to be resumed anywhere; notices; and what people do about alerts. */
export async function createOutbox(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const rows = await (db as AnyTable).selectFrom('alerts').selectAll().execute();
  const texts = ['lane', 'due_at', 'receipts'];
  for (const name of texts) {
    await schema
      .alterTable('alerts')
      .addColumn(name, 'text', column => column.notNull().defaultTo(''))
      .execute();
  }
  for (const name of ['thread', 'begun_at', 'settles_at', 'incident']) {
    await schema.alterTable('alerts').addColumn(name, 'text').execute();
  }
  for (const name of ['revision', 'stale']) {
    await schema
      .alterTable('alerts')
      .addColumn(name, 'integer', column => column.notNull().defaultTo(0))
      .execute();
  }
  await schema.alterTable('alerts').dropColumn('message_ts').execute();
  await fillEarlier(db as AnyTable, rows);

  await schema
    .createTable('notices')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('channel', 'text', column => column.notNull())
    .addColumn('lane', 'text', column => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('due_at', 'text', column => column.notNull())
    .addColumn('begun_at', 'text')
    .addColumn('settles_at', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('receipts', 'text', column => column.notNull())
    .addColumn('attempts', 'integer', column => column.notNull())
    .addColumn('last_error', 'text')
    .addColumn('revision', 'integer', column => column.notNull())
    .addColumn('stale', 'integer', column => column.notNull())
    .addColumn('seal', 'text', column => column.notNull())
    .execute();

  await schema
    .createTable('acts')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('alert_id', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('by_whom', 'text', column => column.notNull())
    .addColumn('via', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('until', 'text')
    .addColumn('seal', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('acts_of_kind').on('acts').columns(['kind', 'until', 'id']).execute();
  await schema.createIndex('acts_of_alert').on('acts').columns(['alert_id', 'at', 'id']).execute();

  await schema
    .createTable('troubles')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('seal', 'text', column => column.notNull())
    .execute();

  for (const table of ['alerts', 'notices']) {
    const index = (name: string, columns: string[]) =>
      schema.createIndex(`${table}_${name}`).on(table).columns(columns).execute();
    await index('due', ['state', 'due_at', 'id']);
    await index('in_lane', ['channel', 'lane', 'state', 'created_at', 'id']);
    await index('in_thread', ['thread', 'created_at', 'id']);
    await index('stale', ['stale', 'due_at', 'id']);
  }
  await schema.createIndex('alerts_sent').on('alerts').columns(['channel', 'sent_at']).execute();
  const about = ['channel', 'lane', 'created_at', 'id'];
  await schema.createIndex('alerts_about').on('alerts').columns(about).execute();
  await schema
    .createIndex('notices_of_kind')
    .on('notices')
    .columns(['channel', 'kind', 'created_at'])
    .execute();
}

async function fillEarlier(db: AnyTable, rows: readonly Row[]): Promise<void> {
  for (const { id, change_id, message_ts, created_at } of rows) {
    const change = await db
      .selectFrom('changes')
      .select('target_id')
      .where('id', '=', change_id!)
      .executeTakeFirst();
    const head = message_ts === null ? {} : { head: { ts: message_ts } };
    const filled = {
      lane: change?.target_id ?? '',
      due_at: created_at,
      receipts: JSON.stringify(head),
    } as Row;
    const row = await db
      .updateTable('alerts')
      .set(filled)
      .where('id', '=', id!)
      .returningAll()
      .executeTakeFirstOrThrow();
    await db
      .updateTable('alerts')
      .set({ seal: sealed(row).seal })
      .where('id', '=', id!)
      .execute();
  }
}
