import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';

/** How long one statement may hold up the event loop while another process holds the lock, in milliseconds. */
const BLOCK = 50;
/** How long to go on trying, in milliseconds. No transaction of ours lasts nearly as long. */
const PATIENCE = 30_000;
const SQLITE_BUSY = 5;

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

/** Kysely's SQLite for a file that several processes, or several openers in one, write at the same time. */
export class SharedSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#config = { database };
  }

  override createDriver() {
    return new SharedSqliteDriver(this.#config);
  }

  override createAdapter() {
    return new TransactionalDdl();
  }
}

/** SQLite can roll back `create table`; said so, Kysely migrates in a transaction, which is also what keeps two migrators apart. */
class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class SharedSqliteDriver extends SqliteDriver {
  #connection: DatabaseConnection | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    this.#connection ??= {
      executeQuery: query => whenFree(() => connection.executeQuery(query)),
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
    return this.#connection;
  }

  /** Takes the write lock at once: a transaction that reads first and finds itself overtaken when it writes can only fail. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/**
 * Repeats a statement that found the database locked. Waits without blocking the event loop: the lock may be held by another
 * opener in this very process, which needs the loop to finish.
 */
async function whenFree<T>(statement: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await statement();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await pause(5 + Math.random() * 20);
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: unknown }).errcode;
  // The low byte is the kind, the rest says which lock it was.
  return typeof code === 'number' && (code & 0xff) === SQLITE_BUSY;
}
