import type { Target } from '../target/target.ts';
import { type Instant, plus } from '../words/instant.ts';

const MINUTE = 60_000;
const FIRST_RETRY = 5 * MINUTE;
const LONGEST_RETRY = 6 * 60 * MINUTE;
const SECOND_LOOK = 15 * MINUTE;
const LONGEST_ABSENCE = 7 * 24 * 60 * MINUTE;

/** After a visit that gave a document: one cadence later. */
export function nextRegular(target: Target, now: Instant): Instant {
  return plus(now, target.every);
}

/**
 * After a failed visit: 5 minutes, then three times as long after each further failure in a row, at most six hours. Never sooner
 * than the site asked for with Retry-After (`retryAfter`, in milliseconds), unless that is more than a week: a mistaken one must
 * not end the watching for good.
 */
export function nextAfterFailure(failures: number, now: Instant, retryAfter = 0): Instant {
  const wait = Math.min(FIRST_RETRY * 3 ** Math.min(failures - 1, 10), LONGEST_RETRY);
  return plus(now, Math.max(wait, Math.min(retryAfter, LONGEST_ABSENCE)));
}

/** After a reading that could not be believed: soon, for the page may be in the middle of a deployment. */
export function nextSecondLook(target: Target, now: Instant): Instant {
  return plus(now, Math.min(SECOND_LOOK, target.every));
}
