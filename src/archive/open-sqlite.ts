import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Dialect, Kysely } from 'kysely';
import type { Clock } from '../words/instant.ts';
import type { Archive } from './archive.ts';
import { archiveOf } from './archive-of.ts';
import { blobFiles } from './blob-files.ts';
import type { Home } from './home.ts';
import { migrate } from './migrate.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import type { Tables } from './schema.ts';
import { SharedSqliteDialect } from './sqlite-dialect.ts';
import { SQLITE } from './sqlite-differences.ts';
import { sqliteSoundness } from './sqlite-soundness.ts';
import { troubleOf } from './trouble.ts';

export interface LogOptions {
  /** File of the key that signs the log; `log.key` in the archive's directory where none is named. */
  logKeyFile?: string | undefined;
  clock?: Clock;
}

/**
 * Opens the archive in a directory, making it where there is none: rows in `archive.sqlite`, bodies under `blobs/`. Several
 * processes of one machine may have it open; a network drive is no place for it.
 *
 * @throws Error saying what is wrong with the directory or the database, and how to mend it
 */
export async function openSqliteArchive(
  directory: string,
  { logKeyFile = join(directory, 'log.key'), clock }: LogOptions = {},
): Promise<Archive> {
  return archiveOf(await openSqliteHome(directory), { logKeyFile, clock });
}

/**
 * @param through what every statement goes through, for tests of what happens when one fails
 * @throws Error as `openSqliteArchive` does
 */
export async function openSqliteHome(
  directory: string,
  through = (dialect: Dialect): Dialect => dialect,
): Promise<Home> {
  const name = resolve(directory);
  const bodies = join(name, 'blobs');
  const opening = `cannot open the archive in ${name}`;
  try {
    await mkdir(bodies, { recursive: true });
    const db = new Kysely<Tables>({ dialect: through(await sqliteDialect(name)) });
    try {
      const migrated = await migrate(db as Kysely<unknown>, SQLITE);
      return {
        name,
        db,
        blobs: blobFiles(bodies),
        differences: SQLITE,
        soundness: sqliteSoundness,
        migrated,
      };
    } catch (error) {
      await db.destroy();
      throw error;
    }
  } catch (cause) {
    throw (
      inWay(cause, name) ??
      troubleOf(cause, opening) ??
      new Error(`${opening}: ${(cause as Error).message}`, { cause })
    );
  }
}

async function sqliteDialect(directory: string): Promise<SharedSqliteDialect> {
  return new SharedSqliteDialect(await openNodeSqlite(join(directory, 'archive.sqlite')));
}

/** A file stands where a directory should be. */
function inWay(cause: unknown, root: string): Error | undefined {
  const { message, code } = cause as NodeJS.ErrnoException;
  if (code !== 'ENOTDIR' && code !== 'EEXIST') return undefined;
  return new Error(
    `cannot open the archive in ${root}: a file stands where the directory should be (${message}); name another directory with --archive or ARCHIVE_DIR`,
    { cause },
  );
}
