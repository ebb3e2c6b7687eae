import type { Kysely } from 'kysely';
import { pageOf } from '../../target/page.ts';
import type { Target } from '../../target/target.ts';

type AnyTable = Kysely<Record<string, Record<string, string>>>;

/** So that a round of the scheduler need not look at every target and its last check to find the few that are due. */
export async function createPages(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('pages')
    .addColumn('target_id', 'text', column => column.primaryKey().references('targets.id'))
    .addColumn('page', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('pages_of_targets').on('pages').columns(['page', 'target_id']).execute();
  await schema.createIndex('checks_finished').on('checks').columns(['finished_at']).execute();

  const targets = await (db as AnyTable).selectFrom('targets').select(['id', 'spec']).execute();
  for (const { id, spec } of targets) {
    const page = pageOf(JSON.parse(spec!) as Target);
    await (db as AnyTable).insertInto('pages').values({ target_id: id!, page }).execute();
  }
}
