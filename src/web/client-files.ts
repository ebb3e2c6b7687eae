import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { sha256 } from '../words/sha256.ts';

const KEYS = readFileSync(new URL('./client/keys.js', import.meta.url), 'utf8');
const VERSION = sha256(KEYS).slice(0, 12);

/** Names the script by its content, so that it may be kept for ever and is fetched again when it changes. */
export const KEYS_ADDRESS = `/keys.js?v=${VERSION}`;

export function serveKeys(c: Context): Response {
  const lasting = c.req.query('v') === VERSION;
  return c.body(KEYS, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}
