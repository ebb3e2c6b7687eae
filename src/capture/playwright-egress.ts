import type { BrowserContext, BrowserContextOptions } from 'playwright';
import { CaptureError, type ReadRequest } from './capture.ts';
import type { Resolve } from './guard/admission.ts';
import type { Allowance } from './guard/allowance.ts';
import { openPassage, type Passage } from './guard/egress-proxy.ts';

export interface EgressOptions {
  allowance: Allowance;
  resolve: Resolve;
  /** The value of an environment variable that a target names. */
  secret(name: string): string | undefined;
}

/** The only way from a context to the network. */
export interface Egress {
  passage: Passage;
  proxy: NonNullable<BrowserContextOptions['proxy']>;
  /** Follows where the first page of a context goes. To be called before there is one. */
  follow(context: BrowserContext): void;
  /** Why the page did not come, where it is the guard that knows; else the error as it is. */
  explained(url: string, error: CaptureError): CaptureError;
  close(): Promise<void>;
}

/** Bytes on the wire for one read. A routine read needs some hundred kilobytes, an evidence read some megabytes. */
const LIMIT = 100_000_000;

/** @throws CaptureError with reason `guarded` when the target's own proxy is not configured */
export async function openEgress({ url, visit }: ReadRequest, options: EgressOptions): Promise<Egress> {
  const { allowance, resolve } = options;
  const upstream = visit.proxy === undefined ? undefined : options.secret(visit.proxy);
  if (visit.proxy !== undefined && !URL.canParse(upstream ?? '')) {
    throw new CaptureError(
      'guarded',
      `${url} was not asked: it is to be read through the proxy whose address is in ${visit.proxy}, which holds none; set it, e.g. to http://user:password@proxy.example:3128`,
    );
  }
  const passage = await openPassage({ allowance, resolve, upstream, limit: LIMIT });
  let destination = url;
  let answered = false;
  return {
    passage,
    // Without this rule Chromium would reach this machine and its link directly, past every proxy.
    proxy: { server: passage.url, bypass: '<-loopback>' },
    follow(context) {
      context.once('page', page => {
        const main = page.mainFrame();
        page.on('request', request => {
          if (!request.isNavigationRequest() || request.frame() !== main) return;
          destination = request.url();
          answered = false;
        });
        page.on('response', response => {
          if (response.url() === destination && response.request().isNavigationRequest()) answered = true;
        });
      });
    },
    explained(asked, error) {
      const failure = answered ? undefined : passage.failure(destination);
      if (failure === undefined) return error;
      const led = destination === asked ? asked : `${asked} led to ${destination}, which`;
      return new CaptureError(failure.reason, `${led} could not be read: ${failure.message}`, {
        cause: failure,
      });
    },
    close: () => passage.close(),
  };
}
