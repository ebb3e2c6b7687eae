import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { whenFree } from './sqlite-busy.ts';

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

  /**
   * Takes the write lock at once, unless nothing will be written: a transaction that reads first and finds itself overtaken when it
   * writes can only fail.
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    const begin = accessMode === 'read only' ? 'begin' : 'begin immediate';
    try {
      await connection.executeQuery(CompiledQuery.raw(begin));
    } catch (error) {
      // Nobody takes back what is not known to have begun, and it would be in the way of all that follows.
      await this.rollbackTransaction(connection);
      throw error;
    }
  }

  /**
   * Where SQLite has taken a transaction back by itself, as it does when the disk is full, there is none to take back. What went wrong
   * first is what the caller must hear of.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}
