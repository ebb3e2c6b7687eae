import type { Kysely } from 'kysely';
import type { Differences } from '../differences.ts';

/** The first tables. A migration that has been released is never edited: what must change goes into the next number. */
export async function createTables(db: Kysely<unknown>, { numbered }: Differences): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('targets')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('spec', 'text', column => column.notNull())
    .addColumn('retired_at', 'text')
    .execute();

  await schema
    .createTable('documents')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('content', 'text', column => column.notNull())
    .execute();

  await schema
    .createTable('snapshots')
    .addColumn('id', 'integer', numbered)
    .addColumn('target_id', 'text', column => column.notNull().references('targets.id'))
    .addColumn('sequence', 'integer', column => column.notNull())
    .addColumn('taken_at', 'text', column => column.notNull())
    .addColumn('body_hash', 'text', column => column.notNull())
    .addColumn('document_hash', 'text', column => column.notNull())
    .addColumn('document_id', 'text', column => column.notNull().references('documents.id'))
    .addColumn('capture', 'text', column => column.notNull())
    .addColumn('extractor', 'text', column => column.notNull())
    .addUniqueConstraint('snapshots_sequence', ['target_id', 'sequence'])
    .execute();

  await schema
    .createTable('changes')
    .addColumn('id', 'integer', numbered)
    .addColumn('target_id', 'text', column => column.notNull().references('targets.id'))
    .addColumn('before_id', 'integer', column => column.notNull().references('snapshots.id'))
    .addColumn('after_id', 'integer', column => column.notNull().unique().references('snapshots.id'))
    .addColumn('before_document_id', 'text', column => column.notNull().references('documents.id'))
    .addColumn('after_document_id', 'text', column => column.notNull().references('documents.id'))
    .addColumn('last_read_before', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('edits', 'text', column => column.notNull())
    .addColumn('alerting', 'integer', column => column.notNull())
    .addColumn('verdict', 'text', column => column.notNull())
    .addColumn('rules', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('changes_of_target').on('changes').columns(['target_id', 'id']).execute();
  await schema.createIndex('changes_alerting').on('changes').columns(['alerting', 'id']).execute();

  await schema
    .createTable('findings')
    .addColumn('change_id', 'integer', column => column.notNull().references('changes.id'))
    .addColumn('position', 'integer', column => column.notNull())
    .addColumn('topic', 'text', column => column.notNull())
    .addColumn('direction', 'text', column => column.notNull())
    .addColumn('severity', 'text', column => column.notNull())
    .addColumn('material', 'integer', column => column.notNull())
    .addColumn('content', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('findings_position', ['change_id', 'position'])
    .execute();

  await schema
    .createTable('alerts')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('change_id', 'integer', column => column.notNull().references('changes.id'))
    .addColumn('channel', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('sent_at', 'text')
    .addColumn('message_ts', 'text')
    .addColumn('attempts', 'integer', column => column.notNull())
    .addColumn('last_error', 'text')
    .addUniqueConstraint('alerts_once_per_channel', ['change_id', 'channel'])
    .execute();
  await schema
    .createIndex('alerts_in_state')
    .on('alerts')
    .columns(['state', 'change_id', 'channel'])
    .execute();

  await schema
    .createTable('checks')
    .addColumn('id', 'integer', numbered)
    .addColumn('target_id', 'text', column => column.notNull().references('targets.id'))
    .addColumn('started_at', 'text', column => column.notNull())
    .addColumn('finished_at', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('detail', 'text')
    .addColumn('snapshot_id', 'integer', column => column.references('snapshots.id'))
    .addColumn('change_id', 'integer', column => column.references('changes.id'))
    .execute();
  await schema.createIndex('checks_of_target').on('checks').columns(['target_id', 'id']).execute();

  await schema
    .createTable('schedules')
    .addColumn('target_id', 'text', column => column.primaryKey().references('targets.id'))
    .addColumn('next_due_at', 'text', column => column.notNull())
    .addColumn('failures', 'integer', column => column.notNull())
    .addColumn('last_check_id', 'integer', column => column.references('checks.id'))
    .addColumn('last_read_id', 'integer', column => column.references('checks.id'))
    .execute();
  await schema.createIndex('schedules_due').on('schedules').columns(['next_due_at', 'target_id']).execute();
}
