import type { Page, Request, Response } from 'playwright';
import type { Clock, Instant } from '../../words/instant.ts';
import { instant } from '../../words/instant.ts';
import type { Headers } from './withheld.ts';
import { withheld } from './withheld.ts';

/** What a page asks for is followed up to here; beyond, it is only counted. */
export const MOST_EXCHANGES = 500;
/** Bytes of all bodies together. */
export const MOST_BYTES = 20_000_000;

/** A request of a page, and what is known of its answer so far. */
export interface Seen {
  url: string;
  method: string;
  resourceType: string;
  at: Instant;
  requestHeaders: Headers;
  /** Absent while there is no answer. */
  status?: number;
  statusText: string;
  responseHeaders: Headers;
  remoteAddress?: string;
  failure?: string;
  /** The answer has come whole, or failed. */
  finished: boolean;
  /** `none` of a redirect, `too-long` where there was no room left for it, `lost` until and unless the browser handed it over. */
  body: Uint8Array | 'none' | 'too-long' | 'lost';
}

export interface Exchanges {
  seen(): readonly Seen[];
  /** How many requests were made beyond those. */
  beyond(): number;
  /** The answer that the main frame shows in the end. */
  main(): { seen: Seen; response: Response } | undefined;
  /** Resolves when all that finished so far has been taken down. */
  taken(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  quiet(): Promise<void>;
}

/** Takes down everything a page asks for from now on, with the bodies of what it is answered as long as there is room. */
export function recordExchanges(page: Page, clock: Clock): Exchanges {
  const entries = new Map<Request, Seen>();
  const underway = new Set<Request>();
  let beyond = 0;
  let room = MOST_BYTES;
  let main: Request | undefined;
  let answered: Response | undefined;
  // One body after the other: side by side they could take far more memory than there is room.
  let taking = Promise.resolve();
  let calm: PromiseWithResolvers<void> | undefined;

  page.on('request', request => {
    if (entries.size >= MOST_EXCHANGES) {
      beyond += 1;
      return;
    }
    underway.add(request);
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) main = request;
    entries.set(request, {
      url: request.url(),
      method: request.method(),
      resourceType: request.resourceType(),
      at: instant(clock()),
      requestHeaders: withheld(Object.entries(request.headers())),
      statusText: '',
      responseHeaders: [],
      finished: false,
      body: 'lost',
    });
  });
  page.on('response', response => {
    const entry = entries.get(response.request());
    if (entry === undefined) return;
    if (response.request() === main) answered = response;
    entry.status = response.status();
    entry.statusText = response.statusText();
    entry.responseHeaders = withheld(Object.entries(response.headers()));
  });
  page.on('requestfailed', request => settle(request, request.failure()?.errorText ?? 'net::ERR_FAILED'));
  page.on('requestfinished', request => settle(request));

  function settle(request: Request, failure?: string): void {
    const entry = entries.get(request);
    if (entry === undefined) return;
    entry.finished = true;
    if (failure !== undefined) entry.failure = failure;
    taking = taking.then(() => complete(request, entry)).catch(() => {});
    underway.delete(request);
    if (underway.size === 0) calm?.resolve();
  }

  async function complete(request: Request, entry: Seen): Promise<void> {
    entry.requestHeaders = withheld((await request.headersArray()).map(({ name, value }) => [name, value]));
    const response = await request.response();
    if (response === null) return;
    const headers = await response.headersArray();
    entry.responseHeaders = withheld(headers.map(({ name, value }) => [name, value]));
    const address = await response.serverAddr();
    if (address) entry.remoteAddress = addressOf(address);
    if (entry.failure !== undefined) return;
    entry.body = request.redirectedTo() === null ? await bodyOf(request, response) : 'none';
  }

  async function bodyOf(request: Request, response: Response): Promise<Uint8Array | 'too-long'> {
    const { responseBodySize } = await request.sizes();
    const body = responseBodySize > room ? undefined : await response.body();
    if (body === undefined || body.length > room) return 'too-long';
    room -= body.length;
    return body;
  }

  return {
    seen: () => [...entries.values()],
    beyond: () => beyond,
    main: () => answered && { seen: entries.get(answered.request())!, response: answered },
    taken: () => taking,
    quiet() {
      if (underway.size === 0) return Promise.resolve();
      calm = Promise.withResolvers();
      return calm.promise;
    },
  };
}

function addressOf({ ipAddress, port }: { ipAddress: string; port: number }): string {
  return `${ipAddress.includes(':') && !ipAddress.startsWith('[') ? `[${ipAddress}]` : ipAddress}:${port}`;
}
