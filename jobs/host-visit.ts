import { setTimeout as pause } from 'node:timers/promises';
import { CaptureError, type Reader } from '../src/capture/capture.ts';
import type { Context } from '../src/context.ts';
import { type Courtesy, enter, LEASE, leave, renew } from '../src/watch/politeness.ts';
import { instant } from '../src/words/instant.ts';

/** Come back in so many milliseconds, or go ahead. */
export type Turn = { kind: 'later'; after: number } | { kind: 'now'; visit: HostVisit };

/** A visit of a host that nobody else visits meanwhile, until it is disposed of. */
export interface HostVisit extends AsyncDisposable {
  /** Reads with the spacing the host is owed. */
  reader: Reader;
  /** Fires when the visit must end: the caller's own signal did, or the host was lost to another worker. */
  signal: AbortSignal;
}

/**
 * Asks for a turn at a host, in the name of a visitor. What the archive knows of the host decides, so all workers on one archive
 * are one visitor to the host. When the day's reads are used up the visit is granted too, but its reader refuses every read, so
 * that the reason is recorded with the check and not only the lateness.
 */
export async function askToVisit(
  host: string,
  visitor: string,
  { archive, clock, config, reader, log }: Context,
  signal: AbortSignal,
): Promise<Turn> {
  const courtesy = { spacing: config.hostSpacing, dailyReads: config.hostDailyReads };
  const now = instant(clock());
  const admission = await archive.atHost(host, state => enter(state, visitor, now, courtesy));
  switch (admission.kind) {
    case 'wait': {
      const wait = milliseconds(now, admission.until);
      // Two workers' jobs that were told the same moment should not come back in the same instant.
      return { kind: 'later', after: wait + Math.random() * Math.min(wait / 10, 1_000) };
    }
    case 'spent': {
      const refusing = refuseAll(host, courtesy, milliseconds(now, admission.until));
      return { kind: 'now', visit: { reader: refusing, signal, async [Symbol.asyncDispose]() {} } };
    }
    case 'admitted': {
      const { lease } = admission;
      const lost = new AbortController();
      const renewing = setInterval(async () => {
        const ours = await archive
          .atHost(host, state => renew(state, lease, instant(clock())))
          .catch(error => log.warn({ host, error: String(error) }, 'a lease could not be renewed'));
        if (ours === false) lost.abort(new Error(`another worker visits ${host} by now`));
      }, LEASE / 3);
      const spaced = spacedReads(reader, courtesy, () => clock().getTime());
      return {
        kind: 'now',
        visit: {
          reader: spaced.reader,
          signal: AbortSignal.any([signal, lost.signal]),
          async [Symbol.asyncDispose]() {
            clearInterval(renewing);
            await archive.atHost(host, state =>
              leave(state, lease, spaced.made(), instant(clock()), courtesy),
            );
          },
        },
      };
    }
  }
}

/** Keeps the spacing between the reads of one visit, counts them, and hears what they were answered. */
function spacedReads(reader: Reader, { spacing }: Courtesy, now: () => number) {
  let reads = 0;
  let retryAfter: number | undefined;
  let free = Number.NEGATIVE_INFINITY;
  return {
    made: () => ({ reads, retryAfter }),
    reader: {
      close: () => reader.close(),
      async read(request, signal) {
        // A timer may fire a millisecond early.
        const wait = free > now() ? free - now() + 1 : 0;
        await pause(wait, undefined, { ...(signal && { signal }) });
        reads += 1;
        try {
          return await reader.read(request, signal);
        } catch (error) {
          if (error instanceof CaptureError) retryAfter = error.retryAfter ?? retryAfter;
          throw error;
        } finally {
          free = now() + spacing;
        }
      },
    } satisfies Reader,
  };
}

function refuseAll(host: string, { dailyReads }: Courtesy, retryAfter: number): Reader {
  return {
    async read({ url }) {
      const message = `${url} was not asked for: ${host} has been read ${dailyReads} times today; read its pages less often, or raise HOST_DAILY_READS`;
      throw new CaptureError('ceiling', message, { retryAfter });
    },
    close: async () => {},
  };
}

function milliseconds(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}
