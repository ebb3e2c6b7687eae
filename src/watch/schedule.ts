import { nextRun } from '../target/cadence.ts';
import type { Target } from '../target/target.ts';
import { type Instant, plus } from '../words/instant.ts';
import { sha256 } from '../words/sha256.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST_RETRY = 5 * MINUTE;
const LONGEST_RETRY = 6 * HOUR;
const SECOND_LOOK = 15 * MINUTE;
const LONGEST_ABSENCE = 7 * DAY;
/** After a change a page is read so often, for so long: who edits one sentence often edits the next. */
const BURST_EVERY = 10 * MINUTE;
const BURST = 6 * HOUR;
/** A text the page had within so long is one of its variants, and not worth a burst. */
const VARIANT = 7 * DAY;
/** A wait is shortened by at most this share, so that targets that were once due together do not stay so. */
const JITTER = 0.1;
/** Visits at a fixed time begin at most so much after it. */
const LATEST = 5 * MINUTE;

type Timed = Pick<Target, 'id' | 'every' | 'cron'>;

/**
 * After a visit that gave a document: by the target's cadence, at most a tenth sooner and never later; by its cron within five
 * minutes after its time. Runs that were missed are not made up for.
 * @param changed when the page changed, where that calls for a closer look: then every ten minutes for six hours
 */
export function nextRegular(target: Timed, now: Instant, changed?: Instant): Instant {
  const regular =
    target.cron === undefined ? sooner(target.every, target, now) : runAfter(target.cron, target, now);
  if (changed === undefined || !isRecent(changed, now)) return regular;
  const soon = sooner(BURST_EVERY, target, now);
  return soon < regular ? soon : regular;
}

/** Whether a change is so recent that it may call for a burst. */
export function isRecent(changed: Instant, now: Instant): boolean {
  return now < plus(changed, BURST);
}

/** Whether a text is new to its page, or so long gone that its return is like new. `had`: when the page had it before, if ever. */
export function isFresh(had: Instant | undefined, now: Instant): boolean {
  return had === undefined || had < plus(now, -VARIANT);
}

/**
 * After a failed visit: 5 minutes, then three times as long after each further failure in a row, at most six hours; less at most a
 * tenth. Never sooner than the site asked for with Retry-After (`retryAfter`, in milliseconds), unless that is more than a week:
 * a mistaken one must not end the watching for good.
 */
export function nextAfterFailure(
  target: Pick<Target, 'id'>,
  failures: number,
  now: Instant,
  retryAfter = 0,
): Instant {
  const wait = Math.min(FIRST_RETRY * 3 ** Math.min(failures - 1, 10), LONGEST_RETRY);
  const asked = plus(now, Math.min(retryAfter, LONGEST_ABSENCE));
  const ours = sooner(wait, target, now);
  return ours > asked ? ours : asked;
}

/** After a reading that could not be believed: soon, for the page may be in the middle of a deployment. */
export function nextSecondLook(target: Timed, now: Instant): Instant {
  return sooner(Math.min(SECOND_LOOK, target.every), target, now);
}

function sooner(wait: number, { id }: Pick<Target, 'id'>, now: Instant): Instant {
  return plus(now, Math.round(wait * (1 - JITTER * share(`${id} ${now}`))));
}

/** A target has the same place after every run. */
function runAfter(cron: NonNullable<Target['cron']>, { id }: Timed, now: Instant): Instant {
  const run = nextRun(cron, now);
  const gap = Date.parse(nextRun(cron, run)) - Date.parse(run);
  return plus(run, Math.round(Math.min(LATEST, gap * JITTER) * share(id)));
}

/** A number from 0 to 1 that is the same whenever it is asked for. */
function share(of: string): number {
  return Number.parseInt(sha256(of).slice(0, 8), 16) / 2 ** 32;
}
