import type { Kysely } from 'kysely';

/** What is known of our visits to each host. */
export async function createHosts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('hosts')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('state', 'text', column => column.notNull())
    .execute();
}
