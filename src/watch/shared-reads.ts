import type { Capture, Reader } from '../capture/capture.ts';
import { pageOf } from '../target/page.ts';

/**
 * Lets several targets of one page share its reads. Each call of the returned function opens a reader for one more target: its
 * first read of a page is everybody's first, its second (which is to confirm the first) everybody's second, and so on. What came
 * of a read, also a failure of the page's, is the same for all.
 */
export function sharedReads(reader: Reader): () => Reader {
  const made = new Map<string, Promise<Capture>>();
  return () => {
    const turns = new Map<string, number>();
    return {
      read(request, signal) {
        const page = `${request.mode} ${pageOf(request)}`;
        const turn = turns.get(page) ?? 0;
        turns.set(page, turn + 1);
        const which = `${page} ${turn}`;
        const read = made.get(which) ?? reader.read(request, signal);
        made.set(which, read);
        return read;
      },
      // Whoever opened the reader underneath closes it.
      close: async () => {},
    };
  };
}
