import pg from 'pg';

/** Milliseconds to wait for a connection. */
const CONNECT = 10_000;
/** Milliseconds after which the server ends what waits for a lock, and a transaction whose client has gone silent. */
const LOCK = 30_000;
const SILENT = 60_000;
const BIGINT = 20;

/**
 * A pool of connections to PostgreSQL. Whole numbers come as numbers: none of ours passes 2^53. A connection that breaks is
 * replaced, and whoever used it hears of it from the statement that failed.
 */
export function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT,
    keepAlive: true,
    application_name: 'clausewatch',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === BIGINT && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  // An 'error' nobody listens to ends the process: the pool tells of idle connections, each client of its own when it is in use.
  pool.on('error', () => undefined);
  pool.on('connect', client => client.on('error', () => undefined));
  return pool;
}

/** What each connection is told once. Nothing is asked of a server that already promises more. */
export const SESSION = `select
  set_config('lock_timeout', '${LOCK}', false),
  set_config('idle_in_transaction_session_timeout', '${SILENT}', false),
  set_config('synchronous_commit', case current_setting('synchronous_commit') when 'off' then 'on' else current_setting('synchronous_commit') end, false)`;

/** Who is asked, fit to be shown: without user and password, which an address may also hold among its parameters. */
export function postgresAddress(url: string): string {
  const read = URL.parse(url);
  if (read === null) return 'an address that cannot be read';
  const host = decodeURIComponent(read.hostname) || read.searchParams.get('host') || 'localhost';
  return `postgres://${host}${read.port === '' ? '' : `:${read.port}`}${read.pathname}`;
}
