import type { CaptureReason } from './capture.ts';
import { CaptureError } from './capture.ts';

/** Waits for one phase of a read, but never longer than the read has left. */
export type Within = <T>(phase: string, work: Promise<T>, reason?: CaptureReason) => Promise<T>;

/**
 * One deadline for all phases of reading `url`. The returned function rejects with a CaptureError that names the phase which
 * was under way when `expired` fired (reason `timeout`, or the one given: a slow browser is not a slow page), and with the
 * caller's own abort reason when `cancelled` fired. Work that is given up is left to fail unheard.
 */
export function within(url: string, expired: AbortSignal, cancelled?: AbortSignal): Within {
  return (phase, work, reason = 'timeout') =>
    new Promise((resolve, reject) => {
      const giveUp = () =>
        reject(new CaptureError(reason, `${url}: gave up while ${phase}: the time for this read was over`));
      const cancel = () => reject(cancelled?.reason);
      const settle = <A extends unknown[]>(then: (...args: A) => void) => {
        return (...args: A) => {
          expired.removeEventListener('abort', giveUp);
          cancelled?.removeEventListener('abort', cancel);
          then(...args);
        };
      };
      work.then(settle(resolve), settle(reject));
      if (cancelled?.aborted) return cancel();
      if (expired.aborted) return giveUp();
      expired.addEventListener('abort', giveUp);
      cancelled?.addEventListener('abort', cancel);
    });
}

/** What comes of work within so many milliseconds, else undefined. The work goes on, and is left to fail unheard. */
export async function orElse<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  // Not an aborted sleep: each would throw two errors that nobody hears, at every message to a page.
  const timer = setTimeout(resolve, milliseconds, undefined);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
