import type { BrowserContext, Page } from 'playwright';
import type { Clock } from '../words/instant.ts';
import { instant } from '../words/instant.ts';
import type { Capture, ReadRequest } from './capture.ts';
import { orElse, type Within } from './deadline.ts';
import { TabDied } from './deadly-pages.ts';
import type { Witness } from './evidence/playwright-witness.ts';
import { followMainFrame } from './playwright-main-frame.ts';
import { readText } from './playwright-read-text.ts';
import { prepareRequests } from './playwright-requests.ts';
import type { Patience } from './playwright-settle.ts';
import { watchSize } from './playwright-size.ts';
import { timeOf } from './playwright-time.ts';
import { openWorld } from './playwright-world.ts';
import { refusal, textRefusal } from './refusal.ts';

export interface Visit {
  inTime: Within;
  clock: Clock;
  /** What the browser calls itself. */
  product: string;
  patience: Patience;
  signal?: AbortSignal | undefined;
  /** Keeps the evidence, of evidence reads. */
  witness?: Witness | undefined;
  /** Hears when what the browser unpacked for the page is more than so many bytes, and the page was given up for it. */
  exceeded?: ((limit: number) => void) | undefined;
}

/**
 * Reads one page in a fresh context: goes there, waits until the text of the last document stands still, and takes it.
 * @throws CaptureError
 */
export async function visit(context: BrowserContext, request: ReadRequest, how: Visit): Promise<Capture> {
  const { inTime, clock, product, patience, witness } = how;
  const { url, visit } = request;
  const page = await inTime('opening a tab', context.newPage(), 'browser');
  const frame = followMainFrame(page);
  const death = deathOf(page);
  turnAwayInterruptions(context, page);
  witness?.watch(page);
  const world = await inTime('opening a tab', openWorld(page), 'browser');
  const prepared = patience.still > 0 && prepareRequests(world.session, request);
  function exceeded(limit: number): void {
    how.exceeded?.(limit);
    // It may be too busy unpacking to be asked anything.
    void page.close().catch(() => {});
  }
  const refused = () => refusal(url, frame.outcome(), clock());

  const going = page.goto(url, { waitUntil: 'commit', timeout: 0 }).catch(error => {
    // Also rejects when the page goes on to another address at once; what came of that is for the frame to say.
    if (!frame.navigated()) throw error;
  });
  try {
    // The browser does what it is told in the order in which it was told, so the page waits for nothing here.
    await Promise.all([
      prepared && inTime('opening a tab', prepared, 'browser'),
      inTime('waiting for an answer', going),
    ]);
    using _watch = how.exceeded && watchSize(world.session, exceeded);
    const open = { page, world, time: timeOf(world.session), frame, inTime, patience };
    const beforeConsent = witness && ((shown: Page) => witness.beforeConsent(shown));
    const text = await Promise.race([readText(open, { steps: visit.steps, beforeConsent }), death]);
    const { body, contentType, unfolded, consent } = text;
    const error = refused() ?? textRefusal(url, { contentType, textLength: unfolded.after });
    if (error) throw error;
    const { status, headers } = frame.outcome();
    const readAt = instant(clock());
    const evidence = await witness?.evidence(page, { body, readAt });
    return {
      url,
      finalUrl: page.url(),
      readAt,
      status: status!,
      headers,
      hops: [...frame.hops],
      contentType: 'text/html',
      body,
      browser: product,
      unfolded,
      ...(consent && { consent }),
      ...(evidence && { evidence }),
    };
  } catch (error) {
    // What the last answer was says more than how reading it failed; but a read that was called off found out nothing, nor did
    // one whose tab died: what it was receiving ends then as a download does, and the news of the death may come after.
    await orElse(death, NEWS);
    throw (how.signal?.aborted ? undefined : refused()) ?? error;
  }
}

/** Milliseconds that the news of a tab's death may take longer than that of what it was receiving. */
const NEWS = 100;

/** Rejects when the tab dies: what it was asked then is never answered. */
function deathOf(page: Page): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  page.once('crash', () => reject(new TabDied('the tab died')));
  promise.catch(() => {});
  return promise;
}

/** Nobody is there to answer a dialog or to look at a popup. */
function turnAwayInterruptions(context: BrowserContext, page: Page): void {
  page.on('dialog', dialog => void dialog.dismiss().catch(() => {}));
  context.on('page', other => void other.close().catch(() => {}));
}
