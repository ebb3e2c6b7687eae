import type { Context } from 'hono';
import type { Archive } from '../archive/archive.ts';
import { archivedPage } from './archived-page.ts';

/**
 * What a page of somebody else's may do: show its own styles and the pictures it holds itself. `sandbox` gives it an origin of its own, in which
 * nothing runs, submits, opens or navigates, wherever the address is opened; only our own pages may frame it.
 */
const POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** The page of a snapshot, to be looked at in a frame; a PDF, or a text that others recorded, to be saved. Undefined where there is no such snapshot. */
export async function archivedPageResponse(
  c: Context,
  archive: Archive,
  id: number,
): Promise<Response | undefined> {
  const snapshot = await archive.snapshot(id);
  if (snapshot === undefined) return undefined;
  const etag = `"${snapshot.bodyHash}-page"`;
  const headers = { ...HEADERS, etag, 'cache-control': 'private, max-age=31536000, immutable' };
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const { contentType, body } = await archive.content(snapshot);
  if (contentType === 'text/html') {
    return new Response(archivedPage(body), {
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    });
  }
  const extension = contentType === 'text/markdown' ? 'md' : 'pdf';
  return new Response(Buffer.from(body), {
    headers: {
      ...headers,
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="snapshot-${id}.${extension}"`,
    },
  });
}
