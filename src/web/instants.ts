import { html } from 'hono/html';
import type { Instant } from '../words/instant.ts';
import type { Html } from './html.ts';

// Written out rather than asked of Intl, whose abbreviations ("Sept") change with its version.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `12 Feb` */
export function dayAndMonth(at: Instant): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** `12 Feb 2025` */
export function day(at: Instant): string {
  return `${dayAndMonth(at)} ${at.slice(0, 4)}`;
}

/** `18:04` */
export function hour(at: Instant): string {
  return at.slice(11, 16);
}

/** `12 Feb 2025, 18:04 UTC` */
export function moment(at: Instant): string {
  return `${day(at)}, ${hour(at)} UTC`;
}

/** `12 Feb 2025, 18:04:11 UTC` */
export function exactly(at: Instant): string {
  return `${day(at)}, ${at.slice(11, 19)} UTC`;
}

/** `Wednesday`, and whether that is today. */
export function weekday(at: Instant, now: Instant): string {
  const name = WEEKDAYS[new Date(at).getUTCDay()]!;
  return at.slice(0, 10) === now.slice(0, 10) ? `${name}, today` : name;
}

/** Milliseconds in the unit a person would choose: `40 minutes`, `6 hours`, `9 days`. */
export function duration(milliseconds: number): string {
  const [unit, length] =
    milliseconds < HOUR - MINUTE / 2
      ? ['minute', MINUTE]
      : milliseconds < 2 * DAY
        ? ['hour', HOUR]
        : ['day', DAY];
  const count = Math.round(milliseconds / (length as number));
  if (count < 1) return 'less than a minute';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export function between(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}

/** A machine-readable `<time>`, reading as `text`, or as the full moment. */
export function time(at: Instant, text = moment(at)): Html {
  return html`<time datetime="${at}">${text}</time>`;
}
