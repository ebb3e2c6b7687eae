import { setTimeout as sleep } from 'node:timers/promises';
import { orElse } from './deadline.ts';
import { clickButtons, clickOne, findShutAgain, harvestOne } from './in-page-clicks.ts';
import { findFolds } from './in-page-folds.ts';
import { scrollBack, scrollDown } from './in-page-scroll.ts';
import { type Sample, sample } from './in-page-text.ts';
import type { Open } from './playwright-settle.ts';
import { settled } from './playwright-settle.ts';
import { REAL } from './playwright-time.ts';
import { call } from './playwright-world.ts';

/** Controls clicked at most, rounds of them, and parts that take turns. */
const MOST = { buttons: 200, rounds: 4, turns: 40 };
/** Beyond the end of every page, in pixels. */
const END = 1e9;
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
 * in the document and only hidden is left as it is. A page that has none of this costs a scroll to its end and a look.
 * @param stood the page as it stood before; what is drawn need not have had its time
 * @returns the page as it stands then
 * @throws LedAway
 */
export async function unfold(open: Open, stood: Sample): Promise<Sample> {
  const { world, inTime } = open;
  const since = performance.now();
  const over = () => performance.now() - since > LONGEST;
  const look = () => inTime('unfolding it', world.each(call(sample), call(scrollBack), call(findFolds)));

  if (stood.page > stood.window) await show(open, END);
  else await sleep(REAL);
  let [seen, , folds] = await look();
  if (seen.changed) {
    await settled(open);
    await scrollThrough(open, seen, over);
    [seen, , folds] = await look();
  }
  const home = folds.address;
  let round = 0;
  for (; folds.buttons > 0 && round < MOST.rounds && !over(); round++) {
    await stay(open, home, () => world.run(clickButtons, MOST.buttons));
    await settled(open, AFTER.page);
    [seen, , folds] = await look();
  }
  if (round === 0 && folds.turns === 0) return seen;

  const turns = await inTime('unfolding it', world.run(findShutAgain));
  if (turns === 0) return seen;
  for (let turn = 0; turn < Math.min(turns, MOST.turns) && !over(); turn++) {
    await stay(open, home, () => world.run(clickOne, turn));
    await inTime('unfolding it', world.run(harvestOne, turn));
  }
  await stay(open, home, () => world.run(clickOne, 0));
  return inTime('unfolding it', world.run(sample));
}

/** Does something that must not lead away, and gives the page time to show what comes of it. */
async function stay(open: Open, home: string, does: () => Promise<string>): Promise<void> {
  const { frame, time, inTime } = open;
  const address = await inTime('unfolding it', does());
  await inTime('unfolding it', time.pass(AFTER.page, AFTER.network, frame.awaited));
  if (address !== home || frame.underway()) throw new LedAway();
}

/** Scrolls to a place, and gives the page time to show what comes of it. */
async function show({ world, time, frame, inTime }: Open, place: number): Promise<void> {
  await inTime('scrolling', orElse(world.run(scrollDown, place), DRAWING));
  await inTime('scrolling', time.pass(AFTER.page, AFTER.network, frame.awaited));
}

/** Scrolls through a page window by window: what comes in between may come only when it is in view. */
async function scrollThrough(open: Open, stood: Sample, over: () => boolean): Promise<void> {
  let seen = stood;
  for (let step = 1; step <= WINDOWS && step * seen.window < seen.page && !over(); step++) {
    await show(open, step * seen.window);
    seen = await open.inTime('scrolling', open.world.run(sample));
  }
}
