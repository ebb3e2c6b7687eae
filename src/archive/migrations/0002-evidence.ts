import type { Kysely } from 'kysely';

/** What a check keeps besides a snapshot's body: files by name, whose bytes are blobs. */
export async function createEvidence({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('evidence')
    .addColumn('check_id', 'integer', column => column.notNull().references('checks.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('snapshot_id', 'integer', column => column.references('snapshots.id'))
    .addColumn('media_type', 'text', column => column.notNull())
    .addColumn('byte_length', 'integer', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('evidence_name', ['check_id', 'name'])
    .execute();
  await schema.createIndex('evidence_of_snapshot').on('evidence').columns(['snapshot_id', 'name']).execute();
}
