import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Forms are short, and what Slack sends has a few kilobytes. */
const LONGEST = 150_000;

/**
 * Refuses what nobody sends who means well, before anything is read of it: long bodies, forms in pieces, addresses with a NUL, which no
 * database of ours could look for; the API says itself what is wrong with one.
 */
export function understandable(): MiddlewareHandler {
  const limit = bodyLimit({ maxSize: LONGEST, onError: c => c.text('That is too long.\n', 413) });
  return async (c, next) => {
    const { pathname } = new URL(c.req.url);
    if (pathname.includes('%00') && !pathname.startsWith('/api/'))
      return c.text('There is no such address.\n', 404);
    if (c.req.header('content-type')?.startsWith('multipart/')) {
      return c.text('Send the form as application/x-www-form-urlencoded.\n', 415);
    }
    return c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : limit(c, next);
  };
}
