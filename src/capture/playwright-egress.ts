import type { BrowserContext, BrowserContextOptions } from 'playwright';
import type { CaptureError, Hop, ReadRequest } from './capture.ts';
import type { Passage } from './guard/egress-proxy.ts';
import { explained } from './guard/explained.ts';
import { openPassageFor, type PassageSettings } from './guard/passage-for.ts';
import { tooLarge } from './http-body.ts';

/** The only way from a context to the network. */
export interface Egress {
  passage: Passage;
  proxy: NonNullable<BrowserContextOptions['proxy']>;
  /** Follows where the first page of a context goes. To be called before there is one. */
  follow(context: BrowserContext): void;
  /** To be told when what the browser unpacked is more than so many bytes. */
  exceeded(limit: number): void;
  /** Why the page that was asked for at `url` did not come, where nobody but us can know. */
  failure(url: string): CaptureError | undefined;
  /** Where the page went that turned out to be a PDF, if it did, and every answer on the way; the PDF's own comes last. */
  pdf(): { url: string; hops: readonly Hop[] } | undefined;
  close(): Promise<void>;
}

/** @throws CaptureError with reason `guarded` when the target's own proxy is not configured */
export async function openEgress(request: ReadRequest, settings: PassageSettings): Promise<Egress> {
  const passage = await openPassageFor(request, settings);
  let destination = request.url;
  let answered = false;
  let pdf = false;
  const hops: Hop[] = [];
  let oversize: CaptureError | undefined;
  return {
    passage,
    // Without this rule Chromium would reach this machine and its link directly, past every proxy.
    proxy: { server: passage.url, bypass: '<-loopback>' },
    follow(context) {
      context.once('page', page => {
        const main = page.mainFrame();
        page.on('request', asked => {
          if (!asked.isNavigationRequest() || asked.frame() !== main) return;
          destination = asked.url();
          answered = false;
        });
        page.on('response', response => {
          if (!response.request().isNavigationRequest() || response.frame() !== main) return;
          hops.push({ url: response.url(), status: response.status() });
          if (response.url() === destination) answered = true;
          pdf = response.ok() && isPdf(response.url(), response.headers()['content-type']);
        });
      });
    },
    exceeded(limit) {
      oversize = tooLarge(request.url, limit);
    },
    failure(asked) {
      if (oversize) return oversize;
      const failure = answered ? undefined : passage.failure(destination);
      return failure && explained(asked, destination, failure);
    },
    pdf: () => (pdf ? { url: destination, hops } : undefined),
    close: () => passage.close(),
  };
}

/** Also by the address, where the server calls it a mere file. What it really is, its own bytes tell. */
function isPdf(url: string, contentType = ''): boolean {
  if (/^application\/octet-stream/i.test(contentType)) return /\.pdf$/i.test(new URL(url).pathname);
  return /^application\/pdf/i.test(contentType);
}
