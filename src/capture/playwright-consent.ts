import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { Capture } from './capture.ts';
import { CaptureError } from './capture.ts';
import { findBanner } from './in-page-consent.ts';
import { answerLetter, openLetterBox, takeLetters } from './in-page-messages.ts';
import type { Open } from './playwright-settle.ts';
import { leftMeanwhile } from './playwright-world.ts';

/** What the consent script writes to us; see its `messages` types. */
type Letter =
  | { type: 'init' }
  | { type: 'eval'; id: string; code: string }
  | { type: 'popupFound' | 'cmpDetected'; cmp: string }
  | { type: 'optOutResult'; cmp: string; result: boolean }
  | { type: 'autoconsentDone'; cmp: string; isCosmetic: boolean }
  | { type: 'report'; state: { lifecycle: string } };

/** Milliseconds that refusing may take of ours, and that goes by in the page between two looks. */
const LONGEST = 6_000;
const STEP = 1_000;
/** Milliseconds of ours between two looks: as long as drawing a frame takes. */
const DRAWING = 16;
/** So many looks without a letter mean that no rule knows the banner, or that one has got stuck. */
const QUIET = { unknown: 4, known: 12 };
/** What stands for the rule where none knows the banner: then nothing was done to the page. */
export const NO_RULE = 'none';
/** Fewer characters beside the banner are no text: the page waits for consent to show it. */
const SHORT = 400;

const CONFIG = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  enableHeuristicDetection: true,
  heuristicMode: 'reject',
  detectRetries: 4,
  isMainWorld: false,
  prehideTimeout: 2_000,
  visualTest: false,
  performanceLoggingEnabled: false,
  heuristicPopupSearchTimeout: 100,
  logs: {
    lifecycle: false,
    rulesteps: false,
    detectionsteps: false,
    evals: false,
    errors: false,
    messages: false,
    waits: false,
  },
};

/**
 * Refuses consent where a banner asks for it. `beforehand` sees the page as it first stood.
 * @returns the rule that fired, and whether the site was told no; undefined where nothing asks
 */
export async function refuseConsent(
  open: Open,
  beforehand?: (page: Page) => Promise<void>,
): Promise<Capture['consent']> {
  const { page, world, inTime } = open;
  const banner = await inTime('looking for a consent banner', world.run(findBanner));
  if (banner === undefined) return undefined;
  await beforehand?.(page);
  const consent = { rule: NO_RULE, refused: false };
  try {
    await inTime('refusing consent', converse(open, consent));
  } catch (error) {
    // Saying no may load the page again; whoever reads it next will notice.
    if (!leftMeanwhile(error)) throw error;
  }
  return consent;
}

/** @throws CaptureError with reason `consent-wall` when a banner is still there and hardly anything else */
export async function refuseWall({ page, world, inTime }: Open): Promise<void> {
  const banner = await inTime('looking for a consent banner', world.run(findBanner));
  if (banner === undefined || banner.beside >= SHORT) return;
  throw new CaptureError(
    'consent-wall',
    `${page.url()} shows its text only to those who consent to tracking, and takes no refusal: look for another address of the text`,
  );
}

async function converse({ world, time, patience, page }: Open, consent: { rule: string; refused: boolean }) {
  const { session } = world;
  await world.run(openLetterBox);
  const { script, rulesFor } = await autoconsent();
  await session.send('Runtime.evaluate', { expression: script, contextId: await world.context() });
  const until = performance.now() + LONGEST;
  for (let quiet = 0; performance.now() < until; quiet++) {
    const letters = (await world.run(takeLetters)) as Letter[];
    if (letters.length > 0) quiet = 0;
    else if (quiet >= QUIET[consent.rule === NO_RULE ? 'unknown' : 'known']) return;
    for (const letter of letters) {
      switch (letter.type) {
        case 'init':
          await world.run(answerLetter, { type: 'initResp', config: CONFIG, rules: rulesFor(page.url()) });
          break;
        case 'eval': {
          // Rules may ask for what only the page's own scripts know.
          const { result } = await session.send('Runtime.evaluate', {
            expression: letter.code,
            awaitPromise: false,
            returnByValue: true,
          });
          await world.run(answerLetter, { type: 'evalResp', id: letter.id, result: result.value ?? false });
          break;
        }
        case 'popupFound':
          consent.rule = letter.cmp;
          break;
        case 'optOutResult':
          consent.rule = letter.cmp;
          consent.refused = letter.result;
          if (!letter.result) return;
          break;
        case 'autoconsentDone':
          // A cosmetic rule hides the banner and tells the site nothing.
          if (letter.isCosmetic) consent.refused = false;
          return;
        case 'report':
          if (letter.state.lifecycle === 'nothingDetected') return;
          break;
      }
    }
    await time.pass(STEP, patience.network, undefined, DRAWING);
  }
}

interface Autoconsent {
  script: string;
  rulesFor(url: string): object;
}
let loaded: Promise<Autoconsent> | undefined;

/** Half a megabyte that most pages never need. */
function autoconsent(): Promise<Autoconsent> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Autoconsent> {
  const at = createRequire(import.meta.url);
  const main = at.resolve('@duckduckgo/autoconsent');
  const [script, rules, { filterCompactRules }] = await Promise.all([
    readFile(main.replace(/[^/]+$/, 'autoconsent.playwright.js'), 'utf8'),
    readFile(at.resolve('@duckduckgo/autoconsent/rules/compact-rules.json'), 'utf8').then(text =>
      JSON.parse(text),
    ),
    import('@duckduckgo/autoconsent'),
  ]);
  return { script, rulesFor: url => ({ compact: filterCompactRules(rules, { url, mainFrame: true }) }) };
}
