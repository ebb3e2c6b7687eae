import type { Kysely } from 'kysely';

/** Which files of evidence have had their bytes dropped, and what it takes to find out whether others need them. */
export async function createDropped({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('dropped')
    .addColumn('check_id', 'integer', column => column.notNull().references('checks.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('dropped_at', 'text', column => column.notNull())
    .addColumn('why', 'text', column => column.notNull())
    .addColumn('seal', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('dropped_name', ['check_id', 'name'])
    .execute();
  await schema.createIndex('evidence_of_hash').on('evidence').columns(['hash']).execute();
  await schema.createIndex('snapshots_of_body').on('snapshots').columns(['body_hash']).execute();
  await schema.createIndex('changes_after').on('changes').columns(['before_id', 'alerting']).execute();
}
