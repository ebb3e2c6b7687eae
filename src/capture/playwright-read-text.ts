import type { Page } from 'playwright';
import type { Step } from '../target/target.ts';
import type { Capture } from './capture.ts';
import { FRAME, HIDDEN, OVERLAY } from './capture.ts';
import { tooLarge } from './http-body.ts';
import { BODY_LIMIT } from './http-reader.ts';
import { composed, plain } from './in-page-copy.ts';
import { marked } from './in-page-marks.ts';
import { NO_RULE, refuseConsent, refuseWall } from './playwright-consent.ts';
import { foreignFrames } from './playwright-frames.ts';
import type { Open } from './playwright-settle.ts';
import { loaded, settled } from './playwright-settle.ts';
import { takeSteps } from './playwright-steps.ts';
import { REAL } from './playwright-time.ts';
import { LedAway, unfold } from './playwright-unfold.ts';
import { call, leftMeanwhile } from './playwright-world.ts';

/** A page as it was read. */
export interface ReadText {
  body: string;
  contentType: string;
  unfolded: { before: number; after: number };
  consent?: Capture['consent'];
}

export interface Manner {
  steps: readonly Step[];
  /** Sees the page before a consent banner is answered. */
  beforeConsent?: ((page: Page) => Promise<void>) | undefined;
}

/** Times that a page is begun anew because it went elsewhere, before its last document is read as it comes, without clicks. */
const RESTARTS = 10;

/**
 * Takes the text of a page once no navigation is under way and it stands still, whichever document that turns out to be: the
 * target's steps taken, consent refused, everything unfolded.
 * @throws CaptureError
 */
export async function readText(open: Open, { steps, beforeConsent }: Manner): Promise<ReadText> {
  const { page, world, time, frame, inTime, patience } = open;
  let stepped = steps.length === 0;
  let asked = patience.still === 0;
  let unfolds = patience.still > 0;
  let consent: Capture['consent'];
  let home: string | undefined;
  for (let turn = 0; ; turn++) {
    if (turn === RESTARTS) unfolds = false;
    if (turn > 0) await inTime('receiving the page', time.run());
    await inTime('receiving the page', frame.arrival());
    if (frame.outcome().failure !== undefined) throw new Error('no document came');
    try {
      await loaded(open);
      if (!stepped) {
        await takeSteps(page, steps, inTime);
        stepped = true;
        continue;
      }
      // Unfolding gives what is drawn its time.
      let seen = await settled(open, patience.still, unfolds ? 0 : REAL);
      const { length: before, lives } = seen;
      if (seen.bytes > BODY_LIMIT) throw tooLarge(page.url(), BODY_LIMIT);
      if (frame.underway()) continue;
      if (lives && !asked) {
        asked = true;
        consent = await refuseConsent(open, beforeConsent);
        if (consent !== undefined && consent.rule !== NO_RULE) continue;
      }
      if (consent !== undefined) await refuseWall(open);
      if (lives && unfolds) {
        home = page.url();
        seen = await unfold(open, seen);
        home = undefined;
      }
      if (!frame.underway()) return { ...(await taken(open, { before, after: seen.length })), consent };
    } catch (error) {
      if (!(error instanceof LedAway || leftMeanwhile(error))) throw error;
      world.forget();
      if (home !== undefined) {
        unfolds = false;
        await inTime('going back to the page', page.goto(home, { waitUntil: 'commit', timeout: 0 }));
        home = undefined;
      }
    }
  }
}

/** The document as it stands, in one tree where it is made of several. */
async function taken(
  open: Open,
  { before, after }: ReadText['unfolded'],
): Promise<Omit<ReadText, 'consent'>> {
  const { world, inTime } = open;
  const marking = world.each(call(marked, HIDDEN, OVERLAY), call(plain));
  const [folded, text] = await inTime('taking its text', marking);
  if (text) return { ...text, unfolded: { before, after: after + folded } };
  const frames = await foreignFrames(open);
  const { elsewhere, ...whole } = await inTime('taking its text', world.run(composed, frames, FRAME, HIDDEN));
  return { ...whole, unfolded: { before, after: after + folded + elsewhere } };
}
