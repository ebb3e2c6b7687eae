import { CronExpressionParser } from 'cron-parser';
import { z } from 'zod';
import { type Instant, instant } from '../words/instant.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A time of day, on every day or on one of the week: as people write it, `22:00` or `Mon 09:00`. */
export interface WeekTime {
  /** 0 is Sunday. */
  day?: number;
  hour: number;
  minute: number;
}

export const weekTime = z.string().transform((text, context): WeekTime => {
  const [, day, hour, minute] = /^(?:([a-z]{3}) )?([01]\d|2[0-3]):([0-5]\d)$/i.exec(text.trim()) ?? [];
  const number = day === undefined ? undefined : DAYS.indexOf(day.toLowerCase() as (typeof DAYS)[number]);
  if (hour === undefined || number === -1) {
    context.addIssue({ code: 'custom', message: 'is no time: write e.g. "22:00" or "Mon 09:00", in quotes' });
    return z.NEVER;
  }
  return { hour: Number(hour), minute: Number(minute), ...(number !== undefined && { day: number }) };
});

export const timeZone = z.string().refine(
  name => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
  { error: 'is no time zone: write e.g. Europe/Paris or UTC' },
);

/**
 * The next such time after an instant, or the last one at or before it, on the clocks of a time zone. A time that the clocks skip in
 * spring is taken when they have skipped it.
 */
export function nextTime(time: WeekTime, zone: string, after: Instant): Instant {
  return instant(at(time, zone, after).next().toDate());
}

export function lastTime(time: WeekTime, zone: string, upTo: Instant): Instant {
  // `prev` is strictly before.
  const soon = instant(new Date(Date.parse(upTo) + 1));
  return instant(at(time, zone, soon).prev().toDate());
}

function at({ day, hour, minute }: WeekTime, tz: string, currentDate: Instant) {
  return CronExpressionParser.parse(`0 ${minute} ${hour} * * ${day ?? '*'}`, { tz, currentDate });
}
