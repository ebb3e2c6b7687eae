import { openPassageFor, type PassageSettings } from './guard/passage-for.ts';
import type { FetchText } from './heed-robots.ts';
import { decodeHtml } from './http-charset.ts';
import { outOfTime } from './http-failure.ts';
import { get } from './undici-get.ts';
import { plainUserAgent } from './user-agent.ts';

/** Milliseconds, and bytes, that a small text may take. */
const DEADLINE = 10_000;
const LIMIT = 2_000_000;

/** Gets small texts that lie beside a page, such as a robots.txt, through the same guard and proxy as the page. */
export function fetchTextThrough(settings: PassageSettings, contact?: string): FetchText {
  return async (url, page, signal) => {
    const expired = AbortSignal.timeout(DEADLINE);
    const passage = await openPassageFor(page, settings);
    try {
      const answered = await get(url, {
        passage,
        clock: () => new Date(),
        headers: {
          accept: 'text/plain,*/*;q=0.5',
          'user-agent': page.visit.userAgent ?? plainUserAgent(contact),
        },
        own: { url, headers: {} },
        signal: signal ? AbortSignal.any([signal, expired]) : expired,
        limit: LIMIT,
      });
      const body = decodeHtml(answered.body, answered.headers['content-type']);
      return { url: answered.url, status: answered.status, body };
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw expired.aborted ? outOfTime(url) : error;
    } finally {
      await passage.close();
    }
  };
}
