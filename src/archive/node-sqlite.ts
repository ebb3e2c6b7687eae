import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { leastRecentlyUsed } from '../words/least-recently-used.ts';
import { whenFree } from './sqlite-busy.ts';

/** How long one statement may hold up the event loop while another process holds the lock, in milliseconds. */
const BLOCK = 50;

/** Statements that stay prepared; the one not asked for longest goes first. */
const KEPT = 200;

/** `node:sqlite` in the shape Kysely knows. Every commit is on disk when it returns; readers never wait for a writer. */
export async function openNodeSqlite(file: string): Promise<SqliteDatabase> {
  const database = new DatabaseSync(file, { timeout: BLOCK, enableForeignKeyConstraints: true });
  try {
    await whenFree(() => database.exec('pragma journal_mode = wal; pragma synchronous = full'));
  } catch (error) {
    database.close();
    throw error;
  }
  const prepared = leastRecentlyUsed<SqliteStatement>(KEPT);
  return {
    close: () => database.close(),
    prepare: sql => prepared.get(sql) ?? prepared.keep(sql, prepare(database, sql)),
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  const values = (parameters: readonly unknown[]) => parameters as (string | number | null)[];
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...values(parameters)),
    run: parameters => statement.run(...values(parameters)),
    // One of its own: whoever walks through rows may ask the same elsewhere meanwhile, which would begin this walk anew.
    iterate: parameters => database.prepare(sql).iterate(...values(parameters)),
  };
}
