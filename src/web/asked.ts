import type { Instant } from '../words/instant.ts';

/** The day and the place in the list that an address asks for; today and the beginning where it does not, or not rightly. */
export function asked(
  { on = '', from = '' }: Readonly<Record<string, string>>,
  now: Instant,
): { at: Instant; from: number } {
  const end = `${on}T23:59:59.999Z`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(end));
  return { at: isDay && end < now ? end : now, from: /^\d{1,6}$/.test(from) ? Number(from) : 0 };
}
