import type { Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { type Feed, feedOf, type Place } from './feed.ts';
import { atom, jsonFeed } from './feed-formats.ts';
import { nowOf, type Query, type Sources } from './load.ts';
import { searchAsked } from './loads/search.ts';
import { searchFeed } from './search-feed.ts';

/**
 * `/feed.atom` and `/feed.json`: the changes that alert, narrowed by `topic`, `vendor` and `direction`; with `q`, what came and went of
 * the clauses that this search finds. Who asks again with the ETag or the date of what it has is told that nothing is new.
 */
export function serveFeeds(app: Hono, sources: Sources): void {
  const formats = {
    '/feed.atom': { type: 'application/atom+xml', write: atom },
    '/feed.json': { type: 'application/feed+json', write: (feed: Feed) => JSON.stringify(jsonFeed(feed)) },
  };
  for (const [path, { type, write }] of Object.entries(formats)) {
    app.use(path, etag());
    app.get(path, async c => {
      const asked = new URL(c.req.url);
      // Where the archive does not know its address, it is the one that was asked.
      const home = sources.home() || asked.origin;
      const feed = await feedAsked(sources, c.req.query(), {
        home,
        path: path + asked.search,
        now: nowOf(sources),
      });
      const modified = new Date(feed.updated);
      modified.setUTCMilliseconds(0);
      c.header('last-modified', modified.toUTCString());
      c.header('cache-control', 'no-cache');
      if (isKnown(c, modified)) return c.body(null, 304);
      return c.body(write(feed), 200, { 'content-type': `${type}; charset=utf-8` });
    });
  }
}

async function feedAsked(sources: Sources, query: Query, place: Place): Promise<Feed> {
  const { archive, search } = sources;
  const asked = searchAsked(query);
  if (asked.words === '') return feedOf(archive, query, place);
  if (search === undefined)
    throw new HTTPException(404, { message: 'This web archive keeps no index to search.\n' });
  return searchFeed(search, asked, sources, place);
}

/** By the date alone, where no ETag is given: that one says more. */
function isKnown(c: Context, modified: Date): boolean {
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return c.req.header('if-none-match') === undefined && since >= modified.getTime();
}
