import type { Page } from 'playwright';
import { orElse, type Within } from './deadline.ts';
import type { Sample } from './in-page-text.ts';
import { complete, parsed, sample } from './in-page-text.ts';
import type { MainFrame } from './playwright-main-frame.ts';
import { type PageTime, REAL } from './playwright-time.ts';
import type { World } from './playwright-world.ts';

/** How long a page is waited for, in milliseconds. */
export interface Patience {
  /** Its text must stand still for this long, of the page's own time. 0: no script runs here, so it stands from the start. */
  still: number;
  /** The network may hold the page's time up for this long. */
  network: number;
  /** A parsed document waits this long for style sheets, frames and the like that do not come. */
  resources: number;
}

/** A page that is being read, and what it is read with. */
export interface Open {
  page: Page;
  world: World;
  time: PageTime;
  frame: MainFrame;
  inTime: Within;
  patience: Patience;
}

/** A page gets this many more turns while scripts, or data they asked for, are still to come. */
const TURNS = 6;

/** Milliseconds after which a document is asked anew: one that is written anew forgets who listens for what becomes of it. */
const LOOK = 500;

/** Resolves when the document is parsed and what it embeds has come, or has had its time. */
export async function loaded({ world, inTime, patience }: Open): Promise<void> {
  const inAWhile = <T>(said: Promise<T>) => inTime('loading what the page embeds', orElse(said, LOOK));
  let whole: boolean | undefined;
  while (whole === undefined) whole = await inAWhile(world.run(parsed));
  const until = performance.now() + patience.resources;
  while (!whole && performance.now() < until) whole = await inAWhile(world.run(complete));
}

/**
 * Resolves when the text of the document stands still: no sample after `still` milliseconds of the page's time shows another
 * one. A page without scripts stands still from the start. Also ends when the page goes elsewhere: `frame.underway` tells.
 * @param real milliseconds of ours for what is drawn, before the first sample that may tell that the text stands still
 */
export async function settled(
  { world, time, frame, inTime, patience }: Open,
  still = patience.still,
  real = REAL,
): Promise<Sample> {
  const look = (): Promise<Sample> => inTime('waiting for its text to stand still', world.run(sample));
  const first = await look();
  let last = first;
  if (!last.lives || patience.still === 0) return last;
  for (let turn = 0; ; ) {
    const holds = () => frame.awaited() && turn++ < TURNS;
    const passing = time.pass(still, patience.network, holds, last === first ? real : REAL);
    const passed = await inTime('waiting for its text to stand still', passing);
    if (frame.underway()) return last;
    last = await look();
    if (passed && !last.changed) return last;
  }
}
