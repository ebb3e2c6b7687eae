import type { Instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';
import type { Evidence } from '../capture.ts';
import type { Answered } from '../undici-get.ts';
import { SOFTWARE } from '../user-agent.ts';
import { warc } from './warc.ts';
import { joined } from './withheld.ts';

/** Bytes of a body that goes into the WARC, as of those that a browser gets. */
const MOST_BYTES = 20_000_000;

/** What a plain request leaves as evidence: the exchange. There is no picture of it, and no DOM. */
export async function httpEvidence({ exchanges, body }: Answered, readAt: Instant): Promise<Evidence> {
  const none = new Uint8Array();
  const whole = body.length <= MOST_BYTES;
  const last = exchanges.at(-1)!;
  const recorded = exchanges.map(exchange => ({
    ...exchange,
    method: 'GET',
    body: exchange === last && whole ? body : none,
    ...(exchange === last && !whole && { truncated: 'length' as const }),
  }));
  return {
    warc: await warc({ software: SOFTWARE, readAt, exchanges: recorded }),
    exchanges: recorded.map(({ url, method, status, responseHeaders, body: kept }) => ({
      url,
      method,
      resourceType: 'document',
      status,
      headers: joined(responseHeaders),
      ...(kept.length > 0 && { body: sha256(kept) }),
    })),
    ...(last.remoteAddress !== undefined && { remoteAddress: last.remoteAddress }),
    timings: {},
    consoleErrors: [],
    missing: [
      { part: 'screenshot.png', why: 'the page was got by a plain request, which draws nothing' },
      ...(last.url.startsWith('https:')
        ? [{ part: 'certificate', why: 'a plain request notes none, though it is checked' }]
        : []),
      ...(whole ? [] : [{ part: 'bodies', why: `it is longer than ${MOST_BYTES} bytes` }]),
    ],
  };
}
