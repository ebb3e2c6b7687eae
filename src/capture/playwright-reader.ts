import type { BrowserContext } from 'playwright';
import type { Clock } from '../words/instant.ts';
import { instant } from '../words/instant.ts';
import type { Reader, ReadRequest } from './capture.ts';
import { CaptureError } from './capture.ts';
import { within } from './deadline.ts';
import { tellDeadlyPages } from './deadly-pages.ts';
import { witness } from './evidence/playwright-witness.ts';
import type { Resolve } from './guard/admission.ts';
import { allowance } from './guard/allowance.ts';
import { lookUp } from './guard/dns-lookup.ts';
import { readHttp } from './http-reader.ts';
import { remembered } from './http-remembered.ts';
import type { Running } from './playwright-chromium.ts';
import { startChromium } from './playwright-chromium.ts';
import { cookiesFor, inFreshContext, openContext } from './playwright-context.ts';
import { type Egress, openEgress } from './playwright-egress.ts';
import type { Answer } from './playwright-routes.ts';
import { answerFromStore, NO_NETWORK, storedPdf } from './playwright-routes.ts';
import type { Patience } from './playwright-settle.ts';
import { standby } from './playwright-standby.ts';
import { visit } from './playwright-visit.ts';
import { softwareOf, userAgent } from './user-agent.ts';
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
  /**
   * Hosts, `host:port` and blocks of addresses that may be read although they are not public, e.g. `127.0.0.1:8080`. Everything
   * else that is not of the public network is refused, by whatever name or redirect a page leads there.
   */
  allow?: readonly string[];
  /** Finds the addresses of names in place of the machine's resolver. */
  resolve?: Resolve;
  /** Value of an environment variable that a target names. Default: of this process. */
  secret?: (name: string) => string | undefined;
  /** When the browser is replaced by a fresh one. */
  worn?: Wear;
  /** Hears, once, that the browser runs without its sandbox. */
  warn?: (message: string) => void;
}

/** A page being read live: scripts need their time. */
const LIVE: Patience = { still: 2_500, network: 750, resources: 5_000 };
/** A stored page: no script of its own runs, so it stands still from the start. */
const STORED: Patience = { still: 0, network: 0, resources: 1_000 };

/**
 * A reader on one Chromium, which the first read starts, and the next read starts again when it died. Each read has a context
 * of its own that is closed whatever happens, so reads may overlap and leave nothing behind.
 * An aborted `signal` rejects the read with the signal's own reason: nothing was found out about the page.
 */
export async function openReader(options: ReaderOptions): Promise<Reader> {
  const { executablePath, clock, deadlineMs = 45_000, sandbox = 'auto', answer } = options;
  const { resolve = lookUp, secret = name => process.env[name] } = options;
  const { contact } = options;
  const httpOptions = {
    allowance: allowance(options.allow ?? []),
    resolve,
    secret,
    clock,
    contact,
    userAgent: options.userAgent,
    remembered: remembered(),
  };
  let warn = options.warn;
  const chromium = standby(async () => {
    const running = await startChromium(executablePath, sandbox);
    const { unconfined } = running;
    if (unconfined)
      warn?.(`${executablePath} runs without its sandbox: ${unconfined.why}; ${unconfined.mend}`);
    warn = undefined;
    return running;
  }, options.worn);

  /** Contexts that are being closed while the next page is read, or this one compared. */
  const closings = new Set<Promise<void>>();
  const beside = (closing: Promise<void>) => {
    closings.add(closing);
    void closing.finally(() => closings.delete(closing));
  };

  async function open(
    { browser, userAgent: browsers }: Running,
    request: ReadRequest,
    egress: Egress | undefined,
  ): Promise<BrowserContext> {
    const context = await openContext(browser, request, {
      cookies: cookiesFor(request, secret),
      userAgent: options.userAgent ?? userAgent(browsers, options.contact),
      proxy: egress?.proxy ?? NO_NETWORK,
    });
    egress?.follow(context);
    if (answer) await answerFromStore(context, answer);
    return context;
  }

  return tellDeadlyPages({
    async read(request, signal) {
      signal?.throwIfAborted();
      const { url, mode } = request;
      if (!/^https?:/i.test(url) || !URL.canParse(url)) {
        throw new CaptureError(
          'network',
          `${url} is not an address of the web: it must begin with https:// or http://`,
        );
      }
      const pdf = answer && storedPdf(new URL(url).href, answer, instant(clock()));
      if (pdf) return pdf;
      const expired = AbortSignal.timeout(deadlineMs);
      if (!answer && request.visit.read === 'http') return readHttp(request, httpOptions, expired, signal);
      const inTime = within(url, expired, signal);
      const how = { inTime, clock, patience: answer ? STORED : LIVE, signal };
      const egress = answer ? undefined : await openEgress(request, httpOptions);
      try {
        return await inFreshContext(
          chromium,
          inTime,
          running => open(running, request, egress),
          ({ context, running: { product, userAgent: browsers } }) => {
            const software = softwareOf(product);
            const remoteAddress = egress?.passage.remoteAddress;
            const keeper =
              mode === 'evidence' ? witness({ clock, software, signal, remoteAddress }) : undefined;
            const exceeded = egress?.exceeded;
            return visit(context, request, { ...how, product, witness: keeper, exceeded }).catch(
              async error => {
                const pdf = egress?.pdf();
                if (pdf === undefined || signal?.aborted) throw error;
                const agent = options.userAgent ?? userAgent(browsers, contact);
                const same = { ...httpOptions, userAgent: agent };
                const capture = await readHttp(request, same, expired, signal, pdf.url);
                return { ...capture, hops: [...pdf.hops.slice(0, -1), ...capture.hops] };
              },
            );
          },
          beside,
        );
      } catch (thrown) {
        if (signal?.aborted && thrown === signal.reason) throw thrown;
        const error = egress?.failure(url) ?? thrown;
        if (error instanceof CaptureError) throw error;
        const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new CaptureError('browser', `${url}: the browser failed (${message}); it will be tried again`, {
          cause: error,
        });
      } finally {
        await egress?.close();
      }
    },
    async close() {
      await Promise.all(closings);
      await chromium.close();
    },
  });
}
