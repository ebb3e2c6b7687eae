import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { sha256 } from '../words/sha256.ts';

/** One file a part of the pages; later ones may lean on earlier ones. */
const PARTS = [
  'tokens',
  'base',
  'frame',
  'marks',
  'strip',
  'overview',
  'plain-table',
  'change',
  'finding',
  'diff',
  'diff-inline',
  'evidence',
  'history',
  'positions',
  'search',
  'side-note',
  'archived',
  'alerts',
  'slack',
  'print',
];
const STYLE = stylesheetOf(PARTS);
const VERSION = sha256(STYLE).slice(0, 12);

/** Names the stylesheet by its content, so that it may be kept for ever and is fetched again when it changes. */
export const STYLE_ADDRESS = `/style.css?v=${VERSION}`;

/** Parts of the stylesheet as one text, for what must stand alone. */
export function stylesheetOf(parts: readonly string[]): string {
  return parts.map(part => readFileSync(new URL(`./style/${part}.css`, import.meta.url), 'utf8')).join('\n');
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#17191c"/><path d="M4 18h9M19 18h9M16 9v18" stroke="#fdfdfc" stroke-width="3" fill="none"/></svg>`;

export function serveStyle(c: Context): Response {
  const lasting = c.req.query('v') === VERSION;
  const headers = {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${VERSION}"`,
  };
  if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers);
  return c.body(STYLE, 200, headers);
}

export function serveIcon(c: Context): Response {
  return c.body(ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' });
}
