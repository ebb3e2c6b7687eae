import type { Context } from '../context.ts';
import { type Terminal, terminal } from '../terminal.ts';
import { type Status, statusOf } from '../watch/status.ts';
import { instant } from '../words/instant.ts';

/** Milliseconds between two looks. */
const EVERY = 2_000;

/** At a terminal, says below the log how the watching goes, for as long as it does. */
export function showProgress(
  { archive, clock }: Pick<Context, 'archive' | 'clock'>,
  at: Terminal | undefined = process.stderr.isTTY ? terminal : undefined,
): { stop(): Promise<void> } {
  if (at === undefined) return { stop: async () => {} };
  let looking: Promise<void> | undefined;
  const look = async () => {
    // While the archive does not answer, the log says so.
    const status = await statusOf(archive, instant(clock())).catch(() => undefined);
    at.show(status ? progressLine(status) : '');
    looking = undefined;
  };
  const timer = setInterval(() => {
    looking ??= look();
  }, EVERY);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      at.show('');
    },
  };
}

export function progressLine({ documents, failing, alerts, latest, nextDueAt, at }: Status): string {
  const { watched, neverRead, due } = documents;
  const parts = [
    `${watched - neverRead} of ${watched} documents read`,
    ...(failing.length > 0 ? [`${failing.length} failing`] : []),
    ...(alerts.pending > 0 ? [`${alerts.pending} alerts owed`] : []),
  ];
  if (latest !== undefined) return [...parts, `${due} due, for ${latest.lateSeconds} s`].join(' · ');
  if (nextDueAt === undefined) return parts.join(' · ');
  const seconds = Math.round((Date.parse(nextDueAt) - Date.parse(at)) / 1_000);
  const wait = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
  return [...parts, `next visit in ${wait}`].join(' · ');
}
