import type { Reader } from '../capture/capture.ts';
import type { Meter } from './meter.ts';

/** The same reader, of which is told how long its reads take. */
export function meteredReader(reader: Reader, meter: Meter): Reader {
  return {
    async read(request, signal) {
      const begun = performance.now();
      try {
        const capture = await reader.read(request, signal);
        meter.read(request.mode, 'read', performance.now() - begun);
        return capture;
      } catch (error) {
        if (!signal?.aborted) meter.read(request.mode, 'failed', performance.now() - begun);
        throw error;
      }
    },
    close: () => reader.close(),
  };
}
