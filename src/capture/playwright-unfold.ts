import { setTimeout as sleep } from 'node:timers/promises';
import { clickButtons, clickOne, findShutAgain, harvestOne } from './in-page-clicks.ts';
import { findFolds } from './in-page-folds.ts';
import { drawn, scrollDown } from './in-page-scroll.ts';
import { sample } from './in-page-text.ts';
import type { Open } from './playwright-settle.ts';
import { settled } from './playwright-settle.ts';

/** Controls clicked at most, rounds of them, and parts that take turns. */
const MOST = { buttons: 200, rounds: 4, turns: 40 };
/** Windows scrolled at most; a page that grows at its end is read this far. */
const WINDOWS = 30;
/** Milliseconds of the page's time after a click or a scroll, and of ours for the network. */
const AFTER = { page: 500, network: 400 };
/** Milliseconds of ours that drawing a part of the page may take. */
const DRAWING = 300;
/** Milliseconds of ours that unfolding may take. */
const LONGEST = 4_000;

/** A click led away from the document, which must be fetched again and read without clicks. */
export class LedAway extends Error {}

/**
 * Brings text into the document that comes only when a person asks for it: by scrolling, and by clicking what unfolds. What is
 * in the document and only hidden is left as it is. A page that has none of this costs a look and a scroll to its end.
 * @throws LedAway
 */
export async function unfold(open: Open): Promise<void> {
  const { world, inTime } = open;
  const since = performance.now();
  const over = () => performance.now() - since > LONGEST;
  await scrollThrough(open, over);
  const home = await inTime('unfolding it', world.run(clickButtons, 0));
  for (let round = 0; round < MOST.rounds && !over(); round++) {
    const { buttons } = await inTime('unfolding it', world.run(findFolds));
    if (buttons === 0) break;
    await stay(open, home, () => world.run(clickButtons, MOST.buttons));
    await settled(open, AFTER.page);
  }
  const turns = await inTime('unfolding it', world.run(findShutAgain));
  for (let turn = 0; turn < Math.min(turns, MOST.turns) && !over(); turn++) {
    await stay(open, home, () => world.run(clickOne, turn));
    await inTime('unfolding it', world.run(harvestOne, turn));
  }
  if (turns > 0) await stay(open, home, () => world.run(clickOne, 0));
}

/** Does something that must not lead away, and gives the page time to show what comes of it. */
async function stay(open: Open, home: string, does: () => Promise<string>): Promise<void> {
  const { frame, time, inTime } = open;
  const address = await inTime('unfolding it', does());
  await inTime('unfolding it', time.pass(AFTER.page, AFTER.network, frame.awaited));
  if (address !== home || frame.underway()) throw new LedAway();
}

/** Scrolls to the end, and through the page window by window when that brought anything. */
async function scrollThrough(open: Open, over: () => boolean): Promise<void> {
  const { world, time, frame, inTime } = open;
  const at = async (place: number | 'end') => {
    const size = await inTime('scrolling', world.run(scrollDown, place));
    await inTime('scrolling', Promise.race([world.run(drawn), sleep(DRAWING)]));
    await inTime('scrolling', time.pass(AFTER.page, AFTER.network, frame.awaited));
    const { changed } = await inTime('scrolling', world.run(sample));
    return { ...size, changed };
  };
  const start = await inTime('scrolling', world.run(scrollDown, 0));
  if (start.page <= start.window) return;
  let seen = await at('end');
  if (seen.changed) {
    for (let step = 1; step <= WINDOWS && step * seen.window < seen.page && !over(); step++) {
      seen = await at(step * seen.window);
    }
  }
  await inTime('scrolling', world.run(scrollDown, 0));
}
