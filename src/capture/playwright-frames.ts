import type { Frame } from 'playwright';
import { FRAME } from './capture.ts';
import { within } from './deadline.ts';
import { frameMarkup, numberFrames } from './in-page-frames.ts';
import type { Open } from './playwright-settle.ts';

/** Milliseconds that a frame of another site has to tell its text. */
const PATIENCE = 1_500;

/** The texts of frames that are of another site, by their number. A frame that does not answer in time is left out. */
export async function foreignFrames({ page, world, inTime }: Open): Promise<Record<string, string>> {
  const foreign = await inTime('finding its frames', world.run(numberFrames, FRAME));
  if (foreign === 0) return {};
  const soon = within(page.url(), AbortSignal.timeout(PATIENCE));
  const asked = page
    .frames()
    .filter(frame => frame.parentFrame() !== null)
    .map(frame => soon('reading a frame', told(frame)).catch(() => undefined));
  const texts = await inTime('reading its frames', Promise.all(asked));
  return Object.fromEntries(texts.filter(text => text !== undefined));
}

async function told(frame: Frame): Promise<[string, string] | undefined> {
  const element = await frame.frameElement();
  const number = await element.getAttribute(FRAME);
  if (number === null) return undefined;
  await frame.waitForLoadState('load');
  return [number, await frame.evaluate(frameMarkup)];
}
