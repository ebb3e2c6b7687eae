import type { CDPSession } from 'playwright';
import { BODY_LIMIT } from './http-reader.ts';

/** Decoded bytes of all answers of a read together. */
const ALL = 200_000_000;

/** Milliseconds a page has before it is watched: most have come by then, and being told of every piece costs a sixth of a read. */
const GRACE = 1_000;

/**
 * Watches what the browser unpacks for a page, which the wire cannot tell: a few megabytes of gzip can hold gigabytes of text. To be
 * called when the page begins to come. A document that is whole before the watch begins tells its own size (`Sample.bytes`).
 * @param exceeded called once, with the limit in bytes, when one answer or all of them are beyond it
 */
export function watchSize(session: CDPSession, exceeded: (limit: number) => void): Disposable {
  const sizes = new Map<string, number>();
  let all = 0;
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const size = (sizes.get(requestId) ?? 0) + dataLength;
    sizes.set(requestId, size);
    all += dataLength;
    if (size <= BODY_LIMIT && all <= ALL) return;
    sizes.clear();
    exceeded(size > BODY_LIMIT ? BODY_LIMIT : ALL);
  });
  const begin = () => session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  // A tab that is gone unpacks nothing.
  const later = setTimeout(() => void begin().catch(() => {}), GRACE);
  return { [Symbol.dispose]: () => clearTimeout(later) };
}
