import type { Page, Request } from 'playwright';
import type { Hop } from './capture.ts';
import type { Outcome } from './refusal.ts';

/** What happens to a page's main frame, written down as it happens: the last document is the one that counts. */
export interface MainFrame {
  /** Every answer on the way, redirects and the page's own navigations alike. */
  readonly hops: readonly Hop[];
  /** Of the last navigation that gave a document, or was to give one. */
  outcome(): Outcome;
  /** Whether any navigation was asked for. */
  navigated(): boolean;
  /** Whether a navigation has been asked for and its document is not yet complete. */
  underway(): boolean;
  /** Resolves when no navigation is under way. */
  arrival(): Promise<void>;
  /** Whether scripts, or data they asked for, are still to come. */
  awaited(): boolean;
}

const CARRIES_TEXT = new Set(['script', 'xhr', 'fetch']);

/** To be called before the page goes anywhere. */
export function followMainFrame(page: Page): MainFrame {
  const hops: Hop[] = [];
  const pending = new Set<Request>();
  let current: Request | undefined;
  let outcome: Outcome = { url: '', headers: {} };
  let standing: Outcome | undefined;
  let arriving: PromiseWithResolvers<void> | undefined;

  function arrived(): void {
    arriving?.resolve();
    arriving = undefined;
  }
  const navigates = (request: Request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame();
  page.on('request', request => {
    if (CARRIES_TEXT.has(request.resourceType())) pending.add(request);
    if (!navigates(request)) return;
    pending.clear();
    current = request;
    outcome = { url: request.url(), headers: {} };
    arriving ??= Promise.withResolvers();
  });
  page.on('response', answer => {
    if (!navigates(answer.request())) return;
    hops.push({ url: answer.url(), status: answer.status() });
    if (answer.request() === current) {
      outcome = { url: answer.url(), status: answer.status(), headers: answer.headers() };
    }
  });
  page.on('framenavigated', frame => {
    if (frame === page.mainFrame()) standing = outcome;
  });
  page.on('requestfinished', request => {
    pending.delete(request);
    if (request === current) arrived();
  });
  page.on('requestfailed', request => {
    pending.delete(request);
    if (request !== current) return;
    const failure = request.failure()?.errorText ?? 'net::ERR_FAILED';
    // A download, or an answer without a body, aborts its navigation and leaves the document before it standing.
    outcome = failure === 'net::ERR_ABORTED' && standing ? standing : { ...outcome, failure };
    arrived();
  });
  // A page that died waits for nothing any more; whoever asks it something next will hear of it.
  page.on('close', arrived);
  page.on('crash', arrived);
  return {
    hops,
    outcome: () => outcome,
    navigated: () => current !== undefined,
    underway: () => arriving !== undefined,
    arrival: () => arriving?.promise ?? Promise.resolve(),
    awaited: () => pending.size > 0,
  };
}
