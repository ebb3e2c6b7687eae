import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Blobs } from './blobs.ts';
import type { Database } from './schema.ts';

/** Bytes of a small capture. They are random, so that they cannot be packed. */
const TRIAL = 65_536;

/** Writes a row of the migrations' own as it is, which every archive has, and a blob that is taken away again. */
export async function probe(db: Database, blobs: Blobs): Promise<void> {
  await sql`update kysely_migration_lock set is_locked = is_locked`.execute(db);
  await blobs.remove(await blobs.put(randomBytes(TRIAL)));
}
