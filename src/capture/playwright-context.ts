import type { BrowserContext, BrowserContextOptions } from 'playwright';
import type { Within } from './deadline.ts';
import { within } from './deadline.ts';
import type { Running } from './playwright-chromium.ts';
import type { Standby } from './playwright-standby.ts';

/** The same for every read, so that only the site can make a difference. */
export const SAME_FOR_ALL: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  timezoneId: 'UTC',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
  acceptDownloads: false,
};

/** Milliseconds that a context has to close. */
const CLOSING = 5_000;

interface Fresh {
  running: Running;
  context: BrowserContext;
}

/**
 * Opens a context on the browser standing by for as long as `use` takes, and closes it whatever happens. A browser that cannot
 * even close a context is ended by force, which may take some seconds more than `inTime` has.
 */
export async function inFreshContext<T>(
  chromium: Standby,
  inTime: Within,
  open: (running: Running) => Promise<BrowserContext>,
  use: (fresh: Fresh) => Promise<T>,
): Promise<T> {
  const first = await inTime('starting the browser', chromium.get(), 'browser');
  const fresh = await openOn(first).catch(async error => {
    // It can have died since the last read without the news having reached us: then another one is due, not an error.
    if (first.browser.isConnected()) throw error;
    return openOn(await inTime('starting the browser', chromium.get(), 'browser'));
  });
  try {
    return await use(fresh);
  } finally {
    await close(fresh.running, fresh.context.close());
  }

  async function openOn(running: Running): Promise<Fresh> {
    const opening = open(running);
    try {
      return { running, context: await inTime('opening a context', opening, 'browser') };
    } catch (error) {
      // It may still open after we have given it up.
      await close(
        running,
        opening.then(context => context.close()),
      );
      throw error;
    }
  }

  async function close(running: Running, closing: Promise<void>): Promise<void> {
    const soon = within(running.product, AbortSignal.timeout(CLOSING));
    await soon('closing a context', closing, 'browser').catch(() => chromium.discard(running));
  }
}
