import { type Instant, instant } from '../../words/instant.ts';

const MOMENT = /^(\d{4}-\d\d-\d\d)[t\s](\d\d:\d\d:\d\d(?:\.\d+)?)(?:z|([+-]\d\d)(?::?(\d\d))?)$/i;

/** A date with time and zone as RFC 3339 has it, and declarations write it; undefined for anything else. */
export function parseMoment(text: string): Instant | undefined {
  const [, day = '', time = '', hours, minutes = '00'] = MOMENT.exec(text) ?? [];
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || instant(midnight).slice(0, 10) !== day) return undefined;
  const moment = new Date(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
  return Number.isNaN(moment.getTime()) ? undefined : instant(moment);
}
