import { type Dispatcher, ProxyAgent, request } from 'undici';
import { type Clock, type Instant, instant } from '../words/instant.ts';
import { CaptureError, type Hop } from './capture.ts';
import { type Headers, joined, withheld } from './evidence/withheld.ts';
import type { Passage } from './guard/egress-proxy.ts';
import { explained } from './guard/explained.ts';
import { ENCODINGS, takeBody } from './http-body.ts';
import { httpFailure } from './http-failure.ts';

export interface GetOptions {
  passage: Passage;
  clock: Clock;
  /** Sent to every host on the way. */
  headers: Readonly<Record<string, string>>;
  /** Sent only to the host of `url`: they may hold secrets. */
  own: { url: string; headers: Readonly<Record<string, string>> };
  /** Sent only where exactly `url` is asked for: they are about that page. */
  about?: { url: string; headers: Readonly<Record<string, string>> } | undefined;
  signal: AbortSignal;
  /** Bytes that the decoded body may have. */
  limit: number;
}

/** The answer at the end of all redirects. */
export interface Answered {
  url: string;
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  hops: readonly Hop[];
  body: Uint8Array;
  /** What was asked and answered on the way, redirects included; the last one's body is `body`. */
  exchanges: readonly Asked[];
}

/** One request and its answer, without the body. */
export interface Asked {
  url: string;
  at: Instant;
  requestHeaders: Headers;
  status: number;
  statusText: string;
  responseHeaders: Headers;
  /** `address:port` that answered. */
  remoteAddress: string | undefined;
}

/** As many as a person would sit through, and fewer than browsers do. */
const REDIRECTS = 10;
const REDIRECTING = new Set([301, 302, 303, 307, 308]);

/**
 * Gets an address through a passage. Redirects are followed here, each as a new request that the guard sees.
 * @throws CaptureError; or the signal's reason
 */
export async function get(address: string, options: GetOptions): Promise<Answered> {
  const { passage, clock, signal, limit } = options;
  // Tunnels plain requests too, so that only the site itself can answer them.
  const agent = new ProxyAgent({ uri: passage.url, proxyTunnel: true });
  const exchanges: Asked[] = [];
  let url = withoutFragment(address);
  try {
    for (;;) {
      const at = instant(clock());
      const requestHeaders = headersFor(url);
      const answer = await request(url, { dispatcher: agent, headers: requestHeaders, signal });
      const { statusCode: status, statusText, headers: raw, body } = answer;
      const headers = flat(raw);
      exchanges.push({
        url,
        at,
        requestHeaders: withheld(Object.entries(requestHeaders)),
        status,
        statusText,
        responseHeaders: withheld(listed(raw)),
        remoteAddress: passage.remoteAddress(url),
      });
      const { location } = headers;
      if (!REDIRECTING.has(status) || location === undefined) {
        const bytes = await takeBody(url, body, headers['content-encoding'], limit);
        const hops = exchanges.map(({ url, status }) => ({ url, status }));
        return { url, status, headers, hops, body: bytes, exchanges };
      }
      await body.dump();
      if (exchanges.length > REDIRECTS) {
        throw new CaptureError(
          'redirects',
          `${address} redirects more than ${REDIRECTS} times: correct the url of the target`,
        );
      }
      url = next(url, location);
    }
  } catch (error) {
    signal.throwIfAborted();
    const failure = passage.failure(url);
    throw failure ? explained(address, url, failure) : httpFailure(url, error);
  } finally {
    await agent.destroy();
  }

  function headersFor(at: string): Record<string, string> {
    const own = isOwn(at, options.own.url) ? options.own.headers : {};
    const about = at === options.about?.url ? options.about.headers : {};
    return { 'accept-encoding': ENCODINGS, ...options.headers, ...own, ...about };
  }
}

/** Whether secrets for the one address may be sent to the other: same host, and no less encrypted. */
function isOwn(at: string, address: string): boolean {
  const [to, from] = [new URL(at), new URL(address)];
  return to.host === from.host && (to.protocol === 'https:' || from.protocol === 'http:');
}

function next(from: string, location: string): string {
  const to = URL.parse(location, from);
  if (to !== null && /^https?:$/.test(to.protocol)) return withoutFragment(to.href);
  throw new CaptureError(
    'guarded',
    `${from} redirects to ${location}, which is no address of the web: it was not followed`,
  );
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return joined(withheld(listed(headers)));
}

/** A line a header, as they came. */
function listed(headers: Dispatcher.ResponseData['headers']): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each): [string, string] => [name, each]),
  );
}
