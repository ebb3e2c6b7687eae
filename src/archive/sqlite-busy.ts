import { setTimeout as pause } from 'node:timers/promises';

/** How long to go on trying, in milliseconds. No transaction of ours lasts nearly as long. */
const PATIENCE = 30_000;
const SQLITE_BUSY = 5;

/**
 * Repeats a statement that found the database locked. Waits without blocking the event loop: the lock may be held by another
 * opener in this very process, which needs the loop to finish.
 */
export async function whenFree<T>(statement: () => T | Promise<T>): Promise<T> {
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
