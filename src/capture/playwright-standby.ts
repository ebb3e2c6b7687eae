import { CaptureError } from './capture.ts';
import { within } from './deadline.ts';
import type { Running } from './playwright-chromium.ts';

/** One browser, there when it is needed. */
export interface Standby {
  /** The browser, started if it is not running. @throws CaptureError with reason `browser` */
  get(): Promise<Running>;
  /** Ends a browser that no longer answers; the next `get` starts another. */
  discard(broken: Running): void;
  /** Ends the browser for good, by force if it does not end by itself. */
  close(): Promise<void>;
}

/** Milliseconds that a browser has to end by itself. */
const CLOSING = 5_000;

/** Starts nothing yet. A browser that died or did not start is forgotten, so that the next `get` tries anew. */
export function standby(start: () => Promise<Running>): Standby {
  let current: Promise<Running> | undefined;
  let closed = false;

  function launch(): Promise<Running> {
    const launched = start();
    const forget = () => {
      if (current === launched) current = undefined;
    };
    launched.then(({ browser }) => {
      browser.once('disconnected', forget);
      if (!browser.isConnected()) forget();
    }, forget);
    return launched;
  }
  return {
    async get() {
      if (closed) throw new CaptureError('browser', 'the reader is closed; open another one to read with');
      current ??= launch();
      return current;
    },
    discard: broken => broken.kill(),
    async close() {
      closed = true;
      const last = await current?.catch(() => undefined);
      if (last === undefined) return;
      const inTime = within(last.product, AbortSignal.timeout(CLOSING));
      await inTime('closing the browser', last.browser.close()).catch(() => last.kill());
    },
  };
}
