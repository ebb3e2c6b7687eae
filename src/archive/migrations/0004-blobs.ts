import type { Kysely } from 'kysely';
import type { Differences } from '../differences.ts';

/** Packed blobs, where they do not lie in files. */
export async function createBlobs(db: Kysely<unknown>, { blobs }: Differences): Promise<void> {
  if (blobs === 'files') return;
  await db.schema
    .createTable('blobs')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('packed', 'blob', column => column.notNull())
    .execute();
}
