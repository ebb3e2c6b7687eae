import type { Capture, ReadRequest } from './capture.ts';

/** Pages as they were last sent, so that a site may answer that nothing has changed (RFC 9110, 13). */
export interface Remembered {
  get(request: ReadRequest): Capture | undefined;
  put(request: ReadRequest, capture: Capture): void;
}

/** Characters, all pages together. Beyond it the page that was put longest ago is forgotten. */
const SIZE = 30_000_000;

/** Keeps only what a site can be asked about: pages with a validator. */
export function remembered(size = SIZE): Remembered {
  const pages = new Map<string, Capture>();
  let used = 0;
  const forget = (key: string) => {
    used -= pages.get(key)?.body.length ?? 0;
    pages.delete(key);
  };
  return {
    get: request => pages.get(keyOf(request)),
    put(request, capture) {
      const key = keyOf(request);
      forget(key);
      if (capture.status !== 200 || Object.keys(validators(capture)).length === 0) return;
      pages.set(key, capture);
      used += capture.body.length;
      for (const oldest of pages.keys()) if (used > size) forget(oldest);
    },
  };
}

/** Whatever could make an answer another one. */
function keyOf({ url, locale, visit }: ReadRequest): string {
  return JSON.stringify([url, locale, visit]);
}

/** The headers that ask whether a page is still the one that was sent. */
export function validators({ headers }: Capture): Readonly<Record<string, string>> {
  const { etag, 'last-modified': modified } = headers;
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}
