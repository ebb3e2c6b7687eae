import type { CDPSession } from 'playwright';
import type { ReadRequest } from './capture.ts';

/** A transparent picture of one pixel: what waits for its pictures goes on, and what replaces broken ones has nothing to do. */
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const NOT_TEXT = ['Image', 'Font', 'Media'] as const;

/**
 * Keeps what carries no text from being loaded, in routine reads, and adds the target's headers to requests to the page's own
 * host. To be called before the page goes anywhere. Only what is concerned is stopped on its way, since every stop costs.
 */
export async function prepareRequests(session: CDPSession, { url, visit, mode }: ReadRequest): Promise<void> {
  const ours = Object.entries(visit.headers);
  const patterns = [
    ...(mode === 'routine' ? NOT_TEXT.map(resourceType => ({ resourceType })) : []),
    ...(ours.length > 0 ? [{ urlPattern: '*' }] : []),
  ];
  if (patterns.length === 0) return;
  const { host } = new URL(url);
  const names = new Set(ours.map(([name]) => name.toLowerCase()));

  session.on('Fetch.requestPaused', ({ requestId, resourceType, request }) => {
    const settle = (answer: Promise<unknown>) => void answer.catch(() => {});
    if (mode === 'routine' && resourceType === 'Image') {
      const responseHeaders = [
        { name: 'content-type', value: 'image/gif' },
        { name: 'access-control-allow-origin', value: '*' },
      ];
      settle(
        session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: PIXEL }),
      );
    } else if (mode === 'routine' && (resourceType === 'Font' || resourceType === 'Media')) {
      settle(session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
    } else {
      // A redirect takes the headers of the request before it along, also to another host.
      const theirs = Object.entries(request.headers).filter(([name]) => !names.has(name.toLowerCase()));
      const headers = [...theirs, ...(new URL(request.url).host === host ? ours : [])];
      const named = headers.map(([name, value]) => ({ name, value }));
      settle(session.send('Fetch.continueRequest', { requestId, headers: named }));
    }
  });
  await session.send('Fetch.enable', { patterns });
}
