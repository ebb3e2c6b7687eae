import { CronExpressionParser } from 'cron-parser';
import { type Instant, instant } from '../words/instant.ts';

/** Visits at fixed times: the five fields of a crontab, read by the clocks of a time zone. */
export interface Cron {
  pattern: string;
  timezone: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const PRIVACY =
  /privacy|datenschutz|confidentialit|vie privée|protection des données|privacidad|protecci[oó]n de datos|riservatezza|prywatno/i;

/** Milliseconds between two visits where a target says nothing: an hour for privacy policies, six for all else. */
export function usualCadence(...names: readonly string[]): number {
  return names.some(name => PRIVACY.test(name)) ? HOUR : 6 * HOUR;
}

/** The first run after a moment. @throws Error where the pattern is none, or never fits a day */
export function nextRun({ pattern, timezone }: Cron, after: Instant): Instant {
  const runs = CronExpressionParser.parse(pattern, { currentDate: new Date(after), tz: timezone });
  return instant(runs.next().toDate());
}

/** A week in which no zone's clocks are changed, and which is like others. */
const FROM = '2026-06-01T00:00:00.000Z';
const TO = Date.parse(FROM) + 8 * DAY;
/** Every five minutes of the office hours of a week and more. */
const MOST_RUNS = 1_500;

/** The longest time between two runs that follow each other in a week, or between two where it has fewer. */
export function longestGap({ pattern, timezone }: Cron): number {
  const runs = CronExpressionParser.parse(pattern, { currentDate: new Date(FROM), tz: timezone });
  let longest = 0;
  let last = runs.next().getTime();
  for (let count = 0; count < MOST_RUNS && (last < TO || longest === 0); count++) {
    const run = runs.next().getTime();
    longest = Math.max(longest, run - last);
    last = run;
  }
  return longest;
}

const FIELDS = /^\S+(?: \S+){4}$/;

/** Why it is no pattern that can be kept to; undefined where it is one. */
export function unfit(cron: Cron): string | undefined {
  if (!FIELDS.test(cron.pattern)) return 'has five fields: minute, hour, day, month, weekday';
  try {
    longestGap(cron);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const AT_ONCE = 20;
const STEP = 1_000;

/**
 * How many milliseconds after it was declared the nth of so many new targets is first due, counted from 0. The first twenty at
 * once, the others a second after one another, or closer, so that all are visited within the hour.
 */
export function firstVisit(n: number, of: number): number {
  return Math.round(Math.max(0, n - AT_ONCE) * Math.min(STEP, HOUR / of));
}
