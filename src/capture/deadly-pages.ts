import { pageOf } from '../target/page.ts';
import { CaptureError, type Reader } from './capture.ts';

/** The process that a page was in ended while its browser lived: somebody killed it, or the page did. */
export class TabDied extends Error {}

/**
 * A reader that tells pages which end their tab, as one does that takes memory without end, from tabs that something else ended:
 * once is our own failure, tried again at once; twice in a row is the page's, `crashed`, and has its visits spaced like any other.
 * What it knows of a page is forgotten when that page is read, and at a restart.
 */
export function tellDeadlyPages(reader: Reader): Reader {
  const deadly = new Set<string>();
  return {
    async read(request, signal) {
      const page = `${request.mode} ${pageOf(request)}`;
      try {
        const capture = await reader.read(request, signal);
        deadly.delete(page);
        return capture;
      } catch (error) {
        if (!(error instanceof CaptureError && error.cause instanceof TabDied)) throw error;
        if (deadly.has(page)) {
          throw new CaptureError(
            'crashed',
            `${request.url} ended its tab twice in a row: it takes more memory than a tab may have, or fails the browser in another way; read: http spares it, where the text comes without scripts`,
            { cause: error.cause },
          );
        }
        deadly.add(page);
        throw error;
      }
    },
    close: () => reader.close(),
  };
}
