import type { Kysely } from 'kysely';

/** So that the check that took a snapshot is found without a walk through all checks of its target. */
export async function findTaking({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('checks_of_snapshot').on('checks').columns(['snapshot_id', 'id']).execute();
}
