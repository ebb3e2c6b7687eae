import { setTimeout as pause } from 'node:timers/promises';
import type { IsolationLevel, Transaction } from 'kysely';
import type { Database, Tables } from './schema.ts';

const ATTEMPTS = 20;
/** SQLSTATE: `serialization_failure` and `deadlock_detected`. SQLite, which lets one transaction write at a time, has neither. */
const TRY_AGAIN = new Set(['40001', '40P01']);

/**
 * Runs the work in one transaction, and once more from the beginning when the database asks for it because transactions crossed.
 * The work must therefore do nothing but ask the database. When the connection is lost as the transaction ends, the error does
 * not tell whether it was recorded; it was wholly or not at all.
 */
export async function inTransaction<T>(
  db: Database,
  work: (trx: Transaction<Tables>) => Promise<T>,
  isolation: IsolationLevel = 'read committed',
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel(isolation).execute(work);
    } catch (error) {
      if (!TRY_AGAIN.has(codeOf(error)) || attempt === ATTEMPTS) throw error;
      await pause(Math.random() * 10 * attempt);
    }
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | undefined)?.code);
}
