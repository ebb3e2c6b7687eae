import type { CDPSession } from 'playwright';
import { BODY_LIMIT } from './http-reader.ts';

/** Decoded bytes of all answers of a read together. */
const ALL = 200_000_000;

/**
 * Watches what the browser unpacks for a page, which the wire cannot tell: a few megabytes of gzip can hold gigabytes of text.
 * @param exceeded called once, with the limit in bytes, when one answer or all of them are beyond it
 */
export async function watchSize(session: CDPSession, exceeded: (limit: number) => void): Promise<void> {
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
  await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
}
