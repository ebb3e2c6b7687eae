import pg from 'pg';
import type { Reach } from './reach-redis.ts';

/** Asks a PostgreSQL for its version; one attempt of at most three seconds. */
export async function reachPostgres(url: string): Promise<Reach> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    query_timeout: 3_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version') as version`);
    return { state: 'reached', version: String(rows[0]?.version) };
  } catch (error) {
    return { state: error instanceof pg.DatabaseError ? 'refused' : 'unreachable', why: inWords(error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Where a name has several addresses, Node puts what went wrong at each in a list, and no message above it. */
function inWords(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return inWords(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
