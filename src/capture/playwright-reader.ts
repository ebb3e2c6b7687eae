import type { BrowserContext } from 'playwright';
import type { Clock } from '../words/instant.ts';
import { instant } from '../words/instant.ts';
import type { Reader } from './capture.ts';
import { CaptureError } from './capture.ts';
import { within } from './deadline.ts';
import type { Patience } from './in-page.ts';
import type { Running } from './playwright-chromium.ts';
import { startChromium } from './playwright-chromium.ts';
import { inFreshContext, SAME_FOR_ALL } from './playwright-context.ts';
import type { Answer } from './playwright-routes.ts';
import { answerFromStore, blockNonText, NO_NETWORK, storedPdf } from './playwright-routes.ts';
import { standby } from './playwright-standby.ts';
import { visit } from './playwright-visit.ts';
import { userAgent } from './user-agent.ts';
import type { Wear } from './wear.ts';

export interface ReaderOptions {
  /** A Chromium, Chrome or chromium-headless-shell. */
  executablePath: string;
  clock: Clock;
  /** Milliseconds that one read may take in all. Default 45,000. */
  deadlineMs?: number;
  /** Chromium's sandbox: `auto` (the default) has it on wherever the machine allows. */
  sandbox?: 'auto' | boolean;
  /** Where a site's owner can learn who reads their pages: an address that the default user agent names. */
  contact?: string;
  /** The whole user agent, in place of the default one. */
  userAgent?: string;
  /** Replay: every request is answered from here or fails at once, and nothing touches the network. */
  answer?: Answer;
  /** When the browser is replaced by a fresh one. */
  worn?: Wear;
  /** Hears, once, that the browser runs without its sandbox. */
  warn?: (message: string) => void;
}

/** A page being read live: scripts need their time. */
const LIVE: Patience = { interval: 125, still: 750, stillWhenShort: 2_000, short: 400, resources: 5_000 };
/** A stored page: no script of its own runs, so it stands still from the start. */
const STORED: Patience = { interval: 50, still: 0, stillWhenShort: 0, short: 0, resources: 1_000 };

/**
 * A reader on one Chromium, which the first read starts, and the next read starts again when it died. Each read has a context
 * of its own that is closed whatever happens, so reads may overlap and leave nothing behind.
 * An aborted `signal` rejects the read with the signal's own reason: nothing was found out about the page.
 */
export async function openReader(options: ReaderOptions): Promise<Reader> {
  const { executablePath, clock, deadlineMs = 45_000, sandbox = 'auto', answer } = options;
  let warn = options.warn;
  const chromium = standby(async () => {
    const running = await startChromium(executablePath, sandbox);
    const { unconfined } = running;
    if (unconfined)
      warn?.(`${executablePath} runs without its sandbox: ${unconfined.why}; ${unconfined.mend}`);
    warn = undefined;
    return running;
  }, options.worn);

  async function open({ browser, userAgent: browsers }: Running, locale: string): Promise<BrowserContext> {
    const context = await browser.newContext({
      ...SAME_FOR_ALL,
      locale,
      userAgent: options.userAgent ?? userAgent(browsers, options.contact),
      ...(answer && { proxy: NO_NETWORK }),
    });
    await (answer ? answerFromStore(context, answer) : blockNonText(context));
    return context;
  }

  return {
    async read(request, signal) {
      signal?.throwIfAborted();
      const { url, locale } = request;
      if (!/^https?:/i.test(url)) {
        throw new CaptureError(
          'network',
          `${url} is not an address of the web: it must begin with https:// or http://`,
        );
      }
      const pdf = answer && storedPdf(new URL(url).href, answer, instant(clock()));
      if (pdf) return pdf;
      const inTime = within(url, AbortSignal.timeout(deadlineMs), signal);
      const how = { inTime, clock, patience: answer ? STORED : LIVE, signal };
      try {
        return await inFreshContext(
          chromium,
          inTime,
          running => open(running, locale),
          ({ context, running }) => visit(context, request, { ...how, product: running.product }),
        );
      } catch (error) {
        if (error instanceof CaptureError || (signal?.aborted && error === signal.reason)) throw error;
        const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new CaptureError('browser', `${url}: the browser failed (${message}); it will be tried again`, {
          cause: error,
        });
      }
    },
    close: () => chromium.close(),
  };
}
