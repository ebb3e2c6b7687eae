import type { Instant } from '../words/instant.ts';

/** A number as addresses give the ids of things; undefined where it is none. */
export function idAsked(text = ''): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A day, `2025-02-13`; undefined where it is none. */
export function dayAsked(text = ''): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/** The day and the place in the list that an address asks for; today and the beginning where it does not, or not rightly. */
export function asked(
  { on = '', from = '' }: Readonly<Record<string, string>>,
  now: Instant,
): { at: Instant; from: number } {
  const end = `${on}T23:59:59.999Z`;
  return {
    at: dayAsked(on) !== undefined && end < now ? end : now,
    from: /^\d{1,6}$/.test(from) ? Number(from) : 0,
  };
}
