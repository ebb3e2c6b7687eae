import { openPassage } from './guard/egress-proxy.ts';
import type { PassageSettings } from './guard/passage-for.ts';
import { decodeHtml } from './http-charset.ts';
import { get } from './undici-get.ts';
import { plainUserAgent } from './user-agent.ts';

/** Milliseconds, and bytes, that a small text may take. */
const DEADLINE = 10_000;
const LIMIT = 2_000_000;

/**
 * Asks for small texts beside the page itself, such as a robots.txt, through the guard. The answer's status is for the caller to
 * judge; without an answer it rejects with a CaptureError, or with the signal's reason.
 */
export function fetchTextThrough(
  { allowance, resolve }: Pick<PassageSettings, 'allowance' | 'resolve'>,
  contact?: string,
): (url: string, signal?: AbortSignal) => Promise<{ status: number; body: string }> {
  return async (url, signal) => {
    const expired = AbortSignal.timeout(DEADLINE);
    const passage = await openPassage({ allowance, resolve, limit: 2 * LIMIT });
    try {
      const { status, headers, body } = await get(url, {
        passage,
        headers: { accept: 'text/plain,*/*;q=0.5', 'user-agent': plainUserAgent(contact) },
        own: { url, headers: {} },
        signal: signal ? AbortSignal.any([signal, expired]) : expired,
        limit: LIMIT,
      });
      return { status, body: decodeHtml(body, headers['content-type']) };
    } finally {
      await passage.close();
    }
  };
}
