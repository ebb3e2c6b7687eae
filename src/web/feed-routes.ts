import type { Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Archive } from '../archive/archive.ts';
import { type Clock, instant } from '../words/instant.ts';
import { type Feed, feedOf } from './feed.ts';
import { atom, jsonFeed } from './feed-formats.ts';

/**
 * `/feed.atom` and `/feed.json`, each narrowed by `topic`, `vendor` and `direction`. Who asks again with the ETag or the date of what
 * it has is told that nothing is new.
 * @param home address of the archive, without a slash at the end; where it is not known, the one that was asked
 */
export function serveFeeds(app: Hono, archive: Archive, clock: Clock, home: () => string | undefined): void {
  const formats = {
    '/feed.atom': { type: 'application/atom+xml', write: atom },
    '/feed.json': { type: 'application/feed+json', write: (feed: Feed) => JSON.stringify(jsonFeed(feed)) },
  };
  for (const [path, { type, write }] of Object.entries(formats)) {
    app.use(path, etag());
    app.get(path, async c => {
      const asked = new URL(c.req.url);
      const where = { home: home() ?? asked.origin, path: path + asked.search, now: instant(clock()) };
      const feed = await feedOf(archive, c.req.query(), where);
      const modified = new Date(feed.updated);
      modified.setUTCMilliseconds(0);
      c.header('last-modified', modified.toUTCString());
      c.header('cache-control', 'no-cache');
      if (isKnown(c, modified)) return c.body(null, 304);
      return c.body(write(feed), 200, { 'content-type': `${type}; charset=utf-8` });
    });
  }
}

/** By the date alone, where no ETag is given: that one says more. */
function isKnown(c: Context, modified: Date): boolean {
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return c.req.header('if-none-match') === undefined && since >= modified.getTime();
}
