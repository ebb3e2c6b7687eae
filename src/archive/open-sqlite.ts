import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Kysely } from 'kysely';
import type { Archive } from './archive.ts';
import { blobFiles } from './blob-files.ts';
import { blobs } from './blobs.ts';
import type { Differences } from './differences.ts';
import { migrate } from './migrate.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import type { Tables } from './schema.ts';
import { sqlArchive } from './sql-archive.ts';
import { SharedSqliteDialect } from './sqlite-dialect.ts';

const SQLITE: Differences = { numbered: column => column.primaryKey().autoIncrement() };

/**
 * Opens the archive in a directory, making it where there is none: rows in `archive.sqlite`, bodies under `blobs/`. Several
 * processes of one machine may have it open; a network drive is no place for it.
 *
 * @throws Error saying what is wrong with the directory or the database, and how to mend it
 */
export async function openSqliteArchive(directory: string): Promise<Archive> {
  const root = resolve(directory);
  const bodies = join(root, 'blobs');
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
    return sqlArchive(db, blobs(blobFiles(bodies)));
  } catch (cause) {
    throw new Error(`cannot open the archive in ${root}: ${mend(cause)}`, { cause });
  }
}

/** What went wrong, and what to do about it, in words for the person who started the program. */
function mend(cause: unknown): string {
  const { message, code, errcode } = cause as { message: string; code?: string; errcode?: number };
  switch (typeof errcode === 'number' ? `SQLITE_${errcode & 0xff}` : code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_8': // readonly
    case 'SQLITE_14': // cannot open
      return `it cannot be written (${message}); give this user write access, or name another directory with --archive or ARCHIVE_DIR`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `a file stands where the directory should be (${message}); name another directory with --archive or ARCHIVE_DIR`;
    case 'ENOSPC':
    case 'SQLITE_13': // full
      return `the disk is full (${message}); make room and start again, nothing recorded is lost`;
    case 'SQLITE_11': // corrupt
    case 'SQLITE_26': // not a database
      return `archive.sqlite is damaged or no database (${message}); move it away and restore it from a backup`;
    case 'SQLITE_5': // busy
      return `another process has kept the database locked (${message}); stop it and start again`;
    default:
      return message;
  }
}
