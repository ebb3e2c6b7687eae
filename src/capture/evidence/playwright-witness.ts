import type { Page } from 'playwright';
import type { Clock, Instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';
import type { Evidence, Exchange } from '../capture.ts';
import { within } from '../deadline.ts';
import { certificateOf, timingsOf } from './playwright-connection.ts';
import type { Seen } from './playwright-exchanges.ts';
import { MOST_BYTES, MOST_EXCHANGES, recordExchanges } from './playwright-exchanges.ts';
import { screenshot, screenshotOfWindow } from './playwright-screenshot.ts';
import type { WarcExchange } from './warc.ts';
import { warc } from './warc.ts';
import { joined } from './withheld.ts';

/** Keeps the evidence of one read. Nothing that goes wrong with it fails the read: the part is left out, and named. */
export interface Witness {
  /** To be called before the page goes anywhere. */
  watch(page: Page): void;
  /** Keeps how the page first stood; to be called before a consent banner is answered. */
  beforeConsent(page: Page): Promise<void>;
  /** To be called when the text has been taken. */
  evidence(page: Page, read: { body: string; readAt: Instant }): Promise<Evidence>;
}

export interface WitnessOptions {
  clock: Clock;
  /** Name and version of what writes the evidence, and of the browser. */
  software: string;
  signal?: AbortSignal | undefined;
  /** `address:port` that an address of the web was fetched from, where the browser itself only sees a proxy. */
  remoteAddress?: ((url: string) => string | undefined) | undefined;
}

/** Milliseconds that the parts may take. */
const PATIENCE = { requests: 2_000, bodies: 5_000, screenshot: 15_000, facts: 3_000, warc: 10_000 };
const MOST_ERRORS = 100;
const LONGEST_ERROR = 500;

export function witness({ clock, software, signal, remoteAddress }: WitnessOptions): Witness {
  const missing: { part: string; why: string }[] = [];
  const consoleErrors: string[] = [];
  let exchanges: ReturnType<typeof recordExchanges> | undefined;
  let screenshotBeforeConsent: Uint8Array | undefined;

  async function attempt<T>(part: string, patience: number, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await within(part, AbortSignal.timeout(patience), signal)('keeping it', work());
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      missing.push({ part, why: error instanceof Error ? error.message.split('\n')[0]! : String(error) });
      return undefined;
    }
  }
  const complain = (text: string) => {
    if (consoleErrors.length < MOST_ERRORS) consoleErrors.push(text.slice(0, LONGEST_ERROR));
  };

  return {
    watch(page) {
      exchanges = recordExchanges(page, clock);
      page.on('console', message => message.type() === 'error' && complain(message.text()));
      page.on('pageerror', error => complain(String(error)));
    },

    async beforeConsent(page) {
      screenshotBeforeConsent = await attempt('screenshot-before-consent.png', PATIENCE.screenshot, () =>
        screenshotOfWindow(page),
      );
    },

    async evidence(page, { body, readAt }) {
      const { requests, bodies, facts, screenshot: picturing, warc: writing } = PATIENCE;
      const recorded = exchanges!;
      await attempt('requests still under way', requests, () => recorded.quiet());
      const picture = await attempt('screenshot.png', picturing, () => screenshot(page));
      if (picture?.whole === false) {
        missing.push({ part: 'screenshot.png', why: 'the page is longer than what is drawn' });
      }
      const main = recorded.main();
      const response = main?.response;
      const certificate = response && (await attempt('certificate', facts, () => certificateOf(response)));
      const timings = response && (await attempt('timings', facts, () => timingsOf(page, response)));
      await attempt('bodies', bodies, () => recorded.taken());
      if (recorded.beyond() > 0) {
        missing.push({
          part: 'exchanges',
          why: `${recorded.beyond()} more than ${MOST_EXCHANGES} were made`,
        });
      }
      const seen = recorded.seen();
      if (seen.some(({ body: kept }) => kept === 'too-long')) {
        missing.push({
          part: 'bodies',
          why: `some are left out: all together are more than ${MOST_BYTES} bytes`,
        });
      }
      const dom = { url: page.url(), body };
      const archive = await attempt('page.warc.gz', writing, () =>
        warc({ software, readAt, dom, exchanges: seen.flatMap(inWarc) }),
      );
      const address = main && addressOf(main.seen);
      return {
        ...(picture && { screenshot: picture.png }),
        ...(screenshotBeforeConsent && { screenshotBeforeConsent }),
        ...(archive && { warc: archive }),
        exchanges: seen.map(told),
        ...(address !== undefined && { remoteAddress: address }),
        ...(certificate && { certificate }),
        timings: timings ?? {},
        consoleErrors,
        missing,
      };
    },
  };

  function addressOf(seen: Seen): string | undefined {
    return remoteAddress ? remoteAddress(seen.url) : seen.remoteAddress;
  }

  function inWarc({ status, body, ...exchange }: Seen): WarcExchange[] {
    if (status === undefined) return [];
    return [
      {
        ...exchange,
        status,
        remoteAddress: addressOf({ ...exchange, body }),
        body: typeof body === 'string' ? new Uint8Array() : body,
        truncated: body === 'too-long' ? 'length' : body === 'lost' ? 'unspecified' : undefined,
      },
    ];
  }
}

function told({
  url,
  method,
  resourceType,
  status,
  responseHeaders,
  failure,
  finished,
  body,
}: Seen): Exchange {
  return {
    url,
    method,
    resourceType,
    ...(status !== undefined && { status }),
    headers: joined(responseHeaders),
    ...(failure !== undefined && { failure }),
    ...(!finished && { failure: 'not finished when the page was read' }),
    ...(typeof body !== 'string' && { body: sha256(body) }),
  };
}
