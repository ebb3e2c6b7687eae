import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Differences } from './differences.ts';
import { sealMigrations, unsealMigrations } from './log/sql-migrations-seal.ts';
import { createTables } from './migrations/0001-tables.ts';
import { createEvidence } from './migrations/0002-evidence.ts';
import { createHosts } from './migrations/0003-hosts.ts';
import { createBlobs } from './migrations/0004-blobs.ts';
import { createLog } from './migrations/0005-log.ts';
import { createDropped } from './migrations/0007-dropped.ts';
import { keepFlat } from './migrations/0008-flat.ts';
import { createOutbox } from './migrations/0009-outbox.ts';
import { createPages } from './migrations/0010-pages.ts';
import { findTaking } from './migrations/0011-taken.ts';
import type { Database } from './schema.ts';

/** In the order in which they run: names sort as their numbers do. */
function migrations(differences: Differences): Record<string, Migration> {
  return {
    '0001-tables': { up: db => createTables(db, differences) },
    '0002-evidence': { up: createEvidence },
    '0003-hosts': { up: createHosts },
    '0004-blobs': { up: db => createBlobs(db, differences) },
    '0005-log': { up: createLog },
    '0007-dropped': { up: createDropped },
    '0008-flat': { up: keepFlat },
    '0009-outbox': { up: createOutbox },
    '0010-pages': { up: createPages },
    '0011-taken': { up: findTaking },
  };
}

/**
 * Brings the database up to date; does nothing where it is. Two processes may do so at once: one waits for the other.
 *
 * @returns the migrations that were run
 * @throws Error when the database was written by a newer version, or a migration fails (it then leaves nothing behind)
 */
export async function migrate(db: Kysely<unknown>, differences: Differences): Promise<readonly string[]> {
  const known = migrations(differences);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  const before = await migrator.getMigrations();
  const isSealed = before.some(({ name, executedAt }) => name === '0005-log' && executedAt !== undefined);
  const isPending = before.some(({ executedAt }) => executedAt === undefined);
  if (isSealed && isPending) await unsealMigrations(db as Database);
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) {
    await sealMigrations(db as Database);
    return results.map(result => result.migrationName);
  }
  const newer = (await applied(db).catch(() => [])).filter(name => !(name in known));
  if (newer.length === 0) throw error;
  throw new Error(
    `it was written by a newer version of Clausewatch (it has the migration ${newer.join(', ')}, this version knows none after ${Object.keys(known).at(-1)}); start that version, or a newer one`,
  );
}

async function applied(db: Kysely<unknown>): Promise<string[]> {
  const migrated = db as Kysely<{ kysely_migration: { name: string } }>;
  const rows = await migrated.selectFrom('kysely_migration').select('name').orderBy('name').execute();
  return rows.map(row => row.name);
}
