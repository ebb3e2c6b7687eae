import { type Dispatcher, ProxyAgent, request } from 'undici';
import { CaptureError, type Hop } from './capture.ts';
import type { Passage } from './guard/egress-proxy.ts';
import { explained } from './guard/explained.ts';
import { ENCODINGS, takeBody } from './http-body.ts';
import { httpFailure } from './http-failure.ts';

export interface GetOptions {
  passage: Passage;
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
}

/** As many as a person would sit through, and fewer than browsers do. */
const REDIRECTS = 10;
const REDIRECTING = new Set([301, 302, 303, 307, 308]);

/**
 * Gets an address through a passage. Redirects are followed here, each as a new request that the guard sees.
 * @throws CaptureError; or the signal's reason
 */
export async function get(address: string, options: GetOptions): Promise<Answered> {
  const { passage, signal, limit } = options;
  // Tunnels plain requests too, so that only the site itself can answer them.
  const agent = new ProxyAgent({ uri: passage.url, proxyTunnel: true });
  const hops: Hop[] = [];
  let url = withoutFragment(address);
  try {
    for (;;) {
      const { statusCode: status, headers: raw, body } = await ask(url);
      const headers = flat(raw);
      hops.push({ url, status });
      const { location } = headers;
      if (!REDIRECTING.has(status) || location === undefined) {
        const bytes = await takeBody(url, body, headers['content-encoding'], limit);
        return { url, status, headers, hops, body: bytes };
      }
      await body.dump();
      if (hops.length > REDIRECTS) {
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

  function ask(at: string): Promise<Dispatcher.ResponseData> {
    const own = isOwn(at, options.own.url) ? options.own.headers : {};
    const about = at === options.about?.url ? options.about.headers : {};
    return request(at, {
      dispatcher: agent,
      headers: { 'accept-encoding': ENCODINGS, ...options.headers, ...own, ...about },
      signal,
    });
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
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
