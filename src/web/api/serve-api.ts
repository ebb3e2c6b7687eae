import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { sayTo } from '../language.ts';
import type { Page, Sources } from '../load.ts';
import { loadApi } from '../loads/api.ts';
import { serveAlerts } from './alerts.ts';
import { serveChanges } from './changes.ts';
import { serveDescription } from './description.ts';
import { nothingHere, ownFailure, refuse } from './failures.ts';
import { servePositions } from './positions.ts';
import { serveSearch } from './search.ts';
import { serveSnapshots } from './snapshots.ts';
import { serveTargets } from './targets.ts';

/** What the web archive around lends to the API. */
interface Around {
  /** Sends a page in the site's layout. */
  send: (c: Context, page: Page | undefined) => Promise<Response>;
  onError: ((error: Error) => void) | undefined;
}

/**
 * The archive as JSON under /api, and the page there that describes it. Nothing can be altered, every list is bounded, and every
 * answer has an ETag: who asks again with it is told that nothing is new.
 */
export function serveApi(app: Hono, sources: Sources, { send, onError }: Around): void {
  const api = new OpenAPIHono({ defaultHook: refuse });
  api.onError(ownFailure(onError));
  api.use('/api/*', etag(), async (c, next) => {
    c.header('cache-control', 'no-cache');
    await next();
  });
  serveTargets(api, sources);
  serveChanges(api, sources);
  serveSnapshots(api, sources);
  serveAlerts(api, sources);
  serveSearch(api, sources);
  servePositions(api, sources);
  const describe = serveDescription(api);
  app.get('/api', async c => send(c, await loadApi({ ...sources, say: sayTo(c) }, describe())));
  api.all('/api/*', nothingHere);
  app.route('/', api);
}
