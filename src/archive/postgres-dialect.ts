import {
  type DataTypeNode,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresQueryCompiler,
} from 'kysely';

/** Kysely's PostgreSQL with the column types that make it answer as SQLite does, for a server that can go away at any time. */
export class SharedPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new SharedPostgresDriver(this.#config);
  }

  override createQueryCompiler() {
    return new SameTypes();
  }
}

class SharedPostgresDriver extends PostgresDriver {
  /** Nobody takes back what is not known to have begun, and whoever gets the connection next would be in it. */
  override async beginTransaction(...on: Parameters<PostgresDriver['beginTransaction']>) {
    try {
      await super.beginTransaction(...on);
    } catch (error) {
      await this.rollbackTransaction(on[0] as Parameters<PostgresDriver['rollbackTransaction']>[0]);
      throw error;
    }
  }

  /**
   * Where the connection is lost a transaction cannot be taken back by us, and need not be: the server does so. What went wrong
   * first is what the caller must hear of.
   */
  override async rollbackTransaction(...on: Parameters<PostgresDriver['rollbackTransaction']>) {
    await super.rollbackTransaction(...on).catch(() => undefined);
  }
}

/** Text sorts by its bytes whatever language the server speaks, and whole numbers are as large as SQLite's. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'text collate "C"',
  integer: 'bigint',
  blob: 'bytea',
};

class SameTypes extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    const own = this.parentNode?.kind === 'ColumnDefinitionNode' ? TYPES[node.dataType] : undefined;
    if (own === undefined) super.visitDataType(node);
    else this.append(own);
  }
}
