import type { EvidenceFile } from '../archive/evidence.ts';

/** What a browser may be told that a file is. The rest is bytes: archived pages are never shown in our own origin. */
const TOLD = new Set(['image/png', 'application/json', 'application/warc+gzip']);

/** A file of evidence, to be saved; a picture also to be looked at. */
export function evidenceResponse({ check, name, mediaType, hash, bytes }: EvidenceFile): Response {
  const shown = mediaType === 'image/png' ? 'inline' : 'attachment';
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': TOLD.has(mediaType) ? mediaType : 'application/octet-stream',
      'content-disposition': `${shown}; filename="check-${check}-${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      // Evidence never changes, but a page need not remember it for others who use the machine.
      'cache-control': 'private, max-age=86400',
      etag: `"${hash}"`,
    },
  });
}
