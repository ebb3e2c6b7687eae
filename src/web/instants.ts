import type { Instant } from '../words/instant.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A length of time in the unit a person would choose. */
export type Length = readonly [count: number, unit: 'minute' | 'hour' | 'day'];

/** Milliseconds as such a length; none of less than half a minute. */
export function lengthOf(milliseconds: number): Length | undefined {
  const [unit, length] =
    milliseconds < HOUR - MINUTE / 2
      ? (['minute', MINUTE] as const)
      : milliseconds < 2 * DAY
        ? (['hour', HOUR] as const)
        : (['day', DAY] as const);
  const count = Math.round(milliseconds / length);
  return count < 1 ? undefined : [count, unit];
}

export function between(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
