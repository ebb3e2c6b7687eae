import { CompiledQuery, type Dialect, Kysely, type PostgresPool, sql } from 'kysely';
import type { Archive } from './archive.ts';
import { archiveOf, type Signing } from './archive-of.ts';
import type { Differences } from './differences.ts';
import type { Home } from './home.ts';
import { migrate } from './migrate.ts';
import { openPool, postgresAddress, SESSION } from './node-postgres.ts';
import { postgresBlobs } from './postgres-blobs.ts';
import { SharedPostgresDialect } from './postgres-dialect.ts';
import { postgresSoundness } from './postgres-soundness.ts';
import type { Tables } from './schema.ts';

const POSTGRES: Differences = {
  numbered: column => column.primaryKey().generatedByDefaultAsIdentity(),
  blobs: 'table',
  async continueNumbering(db, table, column) {
    const last = sql`(select max(${sql.ref(column)}) from ${sql.table(table)})`;
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), greatest(coalesce(${last}, 1), 1), ${last} is not null)`.execute(
      db,
    );
  },
};

/** Connections at the same time, of each process: for rows, and for blobs. */
const ROWS = 10;
const BLOBS = 4;

/** Connections that close with others. */
function dialectOn(pool: PostgresPool, along: readonly PostgresPool[] = []): SharedPostgresDialect {
  const close = async () => {
    await Promise.all([pool, ...along].map(each => each.end()));
  };
  return new SharedPostgresDialect({
    pool: { options: pool.options, connect: () => pool.connect(), end: close },
    onCreateConnection: async connection => {
      await connection.executeQuery(CompiledQuery.raw(SESSION));
    },
  });
}

/** Opens the archive in a PostgreSQL database, making its tables where there are none. Several machines may have it open. */
export async function openPostgresArchive(url: string, signing: Signing): Promise<Archive> {
  return archiveOf(await openPostgresHome(url), signing);
}

/**
 * @param through what every statement goes through, for tests of what happens when one fails
 * @throws Error saying what is wrong with the server or the database, and how to mend it, without the password
 */
export async function openPostgresHome(
  url: string,
  through = (dialect: Dialect): Dialect => dialect,
): Promise<Home> {
  const name = postgresAddress(url);
  // Blobs have connections of their own: they are asked for within transactions, which may hold all others.
  const pool = openPool(url, BLOBS);
  const db = new Kysely<Tables>({ dialect: through(dialectOn(openPool(url, ROWS), [pool])) });
  const bodies = postgresBlobs(new Kysely<Tables>({ dialect: through(dialectOn(pool)) }), name);
  try {
    await assertUnicode(db);
    const migrated = await migrate(db as Kysely<unknown>, POSTGRES);
    return { name, db, blobs: bodies, differences: POSTGRES, soundness: postgresSoundness, migrated };
  } catch (cause) {
    await db.destroy();
    throw new Error(`cannot open the archive in ${name}: ${mend(cause)}`, { cause });
  }
}

/** In another encoding the server refuses, or silently keeps as unknown bytes, what pages say. */
async function assertUnicode(db: Kysely<Tables>): Promise<void> {
  const asked = sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`;
  const encoding = (await asked.execute(db)).rows[0]?.encoding;
  if (encoding !== 'UTF8') {
    throw new Error(
      `the database keeps text as ${encoding}; make one with: create database … encoding 'UTF8' template template0`,
    );
  }
}

/** What went wrong, and what to do about it, in words for the person who started the program. */
function mend(cause: unknown): string {
  const { message: said, code } = cause as { message: string; code?: string };
  // Where a name has several addresses, Node's message is empty.
  const message = said || (cause as AggregateError).errors?.[0]?.message || String(code);
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENOENT':
    case 'ETIMEDOUT':
      return `no PostgreSQL answers there (${message}); start it, or correct DATABASE_URL`;
    case '28000':
    case '28P01':
      return `it does not let this user in (${message}); correct the user and password in DATABASE_URL`;
    case '3D000':
      return `there is no such database (${message}); make it with createdb, or correct DATABASE_URL`;
    case '42501':
    case '3F000':
      return `this user may not make tables there (${message}); run: grant create, usage on schema public to the user`;
    case 'ERR_INVALID_URL':
      return `it is no address (${message}); write postgres://user:password@host/database, with the special characters of the password percent-encoded`;
    case '53300':
    case '57P03':
      return `the server takes no connection now (${message}); start again in a moment`;
    case '53100':
      return `the server's disk is full (${message}); make room and start again, nothing recorded is lost`;
    default:
      return message;
  }
}
