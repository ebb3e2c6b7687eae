import type { Kysely } from 'kysely';

/** Indexes for questions whose cost grew with the history of one target. */
export async function keepFlat({ schema }: Kysely<unknown>): Promise<void> {
  const wordings = ['target_id', 'document_hash', 'sequence'];
  await schema.createIndex('snapshots_of_wording').on('snapshots').columns(wordings).execute();
  const alerting = ['target_id', 'alerting', 'id'];
  await schema.createIndex('changes_alerting_of_target').on('changes').columns(alerting).execute();
}
