import type { Hono } from 'hono';
import type { Archive } from '../archive/archive.ts';
import type { ArchiveTrouble } from '../archive/trouble.ts';
import { type Clock, instant } from '../words/instant.ts';

/** What a process can tell of how it is. */
export interface Telling {
  archive: Pick<Archive, 'due'>;
  clock: Clock;
  /** What keeps it from its work, as far as is known. */
  trouble?: (() => ArchiveTrouble | undefined) | undefined;
  /** Rejects where something else that it needs does not answer. */
  reach?: (() => Promise<void>) | undefined;
  /** What it has counted, as Prometheus reads it. */
  metrics?: { text(): Promise<string>; contentType: string } | undefined;
  onError?: ((error: Error) => void) | undefined;
}

/**
 * `/healthz` says that the process answers, `/readyz` whether it can do its work: the archive answers, so does what else it needs,
 * and nothing is in the way. `/metrics` is there where something is counted.
 */
export function serveHealth(app: Hono, { archive, clock, trouble, reach, metrics, onError }: Telling): void {
  app.get('/healthz', c => c.text('up\n'));
  app.get('/readyz', async c => {
    const failed = (what: string) => (error: Error) => {
      onError?.(error);
      return what;
    };
    const standing = trouble?.();
    const amiss =
      (await archive.due(instant(clock()), 1).then(() => undefined, failed('the archive does not answer'))) ??
      (standing && `nothing is read or sent: ${standing.kind}`) ??
      (await reach?.().then(() => undefined, failed('Redis does not answer')));
    return amiss === undefined ? c.text('ready\n') : c.text(`${amiss}\n`, 503);
  });
  if (metrics === undefined) return;
  app.get('/metrics', async c => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }));
}
