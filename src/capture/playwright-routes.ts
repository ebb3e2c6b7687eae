import type { BrowserContext } from 'playwright';
import type { Instant } from '../words/instant.ts';
import type { Capture } from './capture.ts';

/** An answer as it was recorded. */
export interface StoredAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
}

/** Finds the recorded answer to a URL (without its fragment), if there is one. */
export type Answer = (url: string) => StoredAnswer | undefined;

/**
 * Nothing listens on the discard port, so a request that escapes the route (the target of a stored redirect, a WebSocket)
 * ends here and not in the network.
 */
export const NO_NETWORK = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' };

/**
 * Answers every request of the context from what was recorded and fails all others at once. The page's own scripts do not run:
 * a stored page is as its scripts left it, and without the files they ask for they can only damage it.
 */
export async function answerFromStore(context: BrowserContext, answer: Answer): Promise<void> {
  await context.route('**/*', route => {
    const stored = answer(route.request().url().replace(/#.*/, ''));
    if (stored === undefined) return route.abort();
    return route.fulfill({
      status: stored.status,
      headers: { ...stored.headers, 'content-security-policy': "script-src 'none'" },
      body: stored.body,
    });
  });
}

/** The capture of a recorded PDF: there is nothing in it for a browser to do. Undefined for an answer that is none. */
export function storedPdf(url: string, answer: Answer, readAt: Instant): Capture | undefined {
  const stored = answer(url.replace(/#.*/, ''));
  if (stored?.status !== 200 || !/^application\/pdf\b/i.test(stored.headers['content-type'] ?? ''))
    return undefined;
  return {
    url,
    finalUrl: url,
    readAt,
    status: stored.status,
    headers: stored.headers,
    hops: [{ url, status: stored.status }],
    contentType: 'application/pdf',
    body: Buffer.from(stored.body),
    browser: 'none: a recorded PDF',
  };
}
