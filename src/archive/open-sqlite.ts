import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Kysely } from 'kysely';
import type { Clock } from '../words/instant.ts';
import type { Archive } from './archive.ts';
import { blobFiles } from './blob-files.ts';
import { blobs } from './blobs.ts';
import type { Differences } from './differences.ts';
import { keyFile } from './log/key-files.ts';
import { migrate } from './migrate.ts';
import { withNamedErrors } from './named-errors.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import type { Tables } from './schema.ts';
import { sqlArchive } from './sql-archive.ts';
import { SharedSqliteDialect } from './sqlite-dialect.ts';
import { sqliteSoundness } from './sqlite-soundness.ts';
import { troubleOf } from './trouble.ts';

const SQLITE: Differences = { numbered: column => column.primaryKey().autoIncrement() };

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
  { logKeyFile = join(directory, 'log.key'), clock = () => new Date() }: LogOptions = {},
): Promise<Archive> {
  const root = resolve(directory);
  const bodies = join(root, 'blobs');
  const opening = `cannot open the archive in ${root}`;
  try {
    await mkdir(bodies, { recursive: true });
    const db = new Kysely<Tables>({
      dialect: new SharedSqliteDialect(await openNodeSqlite(join(root, 'archive.sqlite'))),
    });
    try {
      await migrate(db as Kysely<unknown>, SQLITE);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return withNamedErrors(
      sqlArchive(db, blobs(blobFiles(bodies)), {
        key: keyFile(logKeyFile),
        clock,
        soundness: sqliteSoundness,
      }),
      `the archive in ${root}`,
    );
  } catch (cause) {
    throw (
      inWay(cause, root) ??
      troubleOf(cause, opening) ??
      new Error(`${opening}: ${(cause as Error).message}`, { cause })
    );
  }
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
