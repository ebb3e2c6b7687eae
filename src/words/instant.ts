/** A moment as an ISO 8601 string in UTC with milliseconds, as `Date#toISOString` writes it. Sorts as text. */
export type Instant = string;

/** Tells the present moment. Passed in wherever time matters, so that tests and replay decide what time it is. */
export type Clock = () => Date;

export function instant(date: Date): Instant {
  return date.toISOString();
}

/** As tables and lists show it: `2026-03-01 18:00`. */
export function minute(at: Instant): string {
  return at.slice(0, 16).replace('T', ' ');
}

export function plus(at: Instant, milliseconds: number): Instant {
  return instant(new Date(Date.parse(at) + milliseconds));
}
