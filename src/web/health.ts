import type { Hono } from 'hono';
import { instant } from '../words/instant.ts';
import type { WebOptions } from './app.ts';

interface Asked extends Pick<WebOptions, 'archive' | 'clock'> {
  trouble: WebOptions['trouble'] | undefined;
  onError: WebOptions['onError'] | undefined;
}

/** `/healthz` says that the process answers, `/readyz` whether the archive does and nothing keeps the service from its work. */
export function serveHealth(app: Hono, { archive, clock, trouble, onError }: Asked): void {
  app.get('/healthz', c => c.text('up\n'));
  app.get('/readyz', async c => {
    try {
      await archive.due(instant(clock()), 1);
      const standing = trouble?.();
      if (standing) return c.text(`nothing is read or sent: ${standing.kind}\n`, 503);
      return c.text('ready\n');
    } catch (error) {
      onError?.(error as Error);
      return c.text('the archive does not answer\n', 503);
    }
  });
}
