import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';
import { whenFree } from './sqlite-busy.ts';

/** How long one statement may hold up the event loop while another process holds the lock, in milliseconds. */
const BLOCK = 50;

/** `node:sqlite` in the shape Kysely knows. Every commit is on disk when it returns; readers never wait for a writer. */
export async function openNodeSqlite(file: string): Promise<SqliteDatabase> {
  const database = new DatabaseSync(file, { timeout: BLOCK, enableForeignKeyConstraints: true });
  try {
    await whenFree(() => database.exec('pragma journal_mode = wal; pragma synchronous = full'));
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    close: () => database.close(),
    prepare: sql => {
      const statement = database.prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as (string | number | null)[];
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...values(parameters)),
        run: parameters => statement.run(...values(parameters)),
        iterate: parameters => statement.iterate(...values(parameters)),
      };
    },
  };
}
