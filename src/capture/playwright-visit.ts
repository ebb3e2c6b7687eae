import type { BrowserContext, Page } from 'playwright';
import type { Clock } from '../words/instant.ts';
import { instant } from '../words/instant.ts';
import type { Capture, ReadRequest } from './capture.ts';
import { HIDDEN } from './capture.ts';
import type { Within } from './deadline.ts';
import type { Witness } from './evidence/playwright-witness.ts';
import type { PageText, Patience } from './in-page.ts';
import { loaded, serialised, settled } from './in-page.ts';
import type { MainFrame } from './playwright-main-frame.ts';
import { followMainFrame } from './playwright-main-frame.ts';
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
}

/** A page whose text stands still gets this many more turns while scripts, or data they asked for, are still to come. */
const TURNS = 6;

/**
 * Reads one page in a fresh context: goes there, waits until the text of the last document stands still, and takes it.
 * @throws CaptureError
 */
export async function visit(context: BrowserContext, { url }: ReadRequest, how: Visit): Promise<Capture> {
  const { inTime, clock, product } = how;
  const page = await inTime('opening a tab', context.newPage(), 'browser');
  const frame = followMainFrame(page);
  turnAwayInterruptions(context, page);
  how.witness?.watch(page);
  const refused = () => refusal(url, frame.outcome(), clock());

  const going = page.goto(url, { waitUntil: 'commit', timeout: 0 }).catch(error => {
    // Also rejects when the page goes on to another address at once; what came of that is for the frame to say.
    if (!frame.navigated()) throw error;
  });
  try {
    await inTime('waiting for an answer', going);
    const text = await standingText(page, frame, how);
    const error = refused() ?? textRefusal(url, text);
    if (error) throw error;
    const { status, headers } = frame.outcome();
    const readAt = instant(clock());
    const evidence = await how.witness?.evidence(page, { body: text.body, readAt });
    return {
      url,
      finalUrl: page.url(),
      readAt,
      status: status!,
      headers,
      hops: [...frame.hops],
      contentType: 'text/html',
      body: text.body,
      browser: product,
      ...(evidence && { evidence }),
    };
  } catch (error) {
    // What the last answer was says more than how reading it failed; but a read that was called off found out nothing.
    throw (how.signal?.aborted ? undefined : refused()) ?? error;
  }
}

/** The page once no navigation is under way and its text stands still, whichever document that turns out to be. */
async function standingText(page: Page, frame: MainFrame, { inTime, patience }: Visit): Promise<PageText> {
  for (let turn = 0; ; ) {
    await inTime('receiving the page', frame.arrival());
    if (frame.outcome().failure !== undefined) throw new Error('no document came');
    try {
      await inTime('loading what the page embeds', page.evaluate(loaded, patience));
      await inTime('waiting for its text to stand still', page.evaluate(settled, patience));
      const waits = frame.underway() || (frame.awaited() && turn++ < TURNS);
      if (!waits) return await inTime('taking its text', page.evaluate(serialised, HIDDEN));
    } catch (error) {
      if (!leftMeanwhile(error)) throw error;
    }
  }
}

/** Whether the document was left for another one while something was asked of it. */
function leftMeanwhile(error: unknown): boolean {
  return error instanceof Error && /Execution context was destroyed|Cannot find context/.test(error.message);
}

/** Nobody is there to answer a dialog or to look at a popup. */
function turnAwayInterruptions(context: BrowserContext, page: Page): void {
  page.on('dialog', dialog => void dialog.dismiss().catch(() => {}));
  context.on('page', other => void other.close().catch(() => {}));
}
