import { html } from 'hono/html';
import type { Instant } from '../../words/instant.ts';
import type { Html } from '../html.ts';

/** What a language writes of an instant; all of them are told in UTC. */
export interface Dates {
  /** `12 Feb` */
  dayAndMonth(at: Instant): string;
  /** `12 Feb 2025` */
  day(at: Instant): string;
  /** `18:04` */
  hour(at: Instant): string;
  /** `12 Feb 2025, 18:04 UTC` */
  moment(at: Instant): string;
  /** `12 Feb 2025, 18:04:11 UTC` */
  exactly(at: Instant): string;
  /** `Wednesday`, and whether that is today. */
  weekday(at: Instant, now: Instant): string;
  /** A machine-readable `<time>`, reading as `text`, or as the full moment. */
  time(at: Instant, text?: string): Html;
}

/** What differs between languages. */
interface Calendar {
  /** Written out rather than asked of Intl, whose abbreviations ("Sept") change with its version. */
  months: readonly string[];
  weekdays: readonly string[];
  /** `1er` for the first of a month, in French. */
  dayOfMonth: (day: number) => string;
  today: (weekday: string) => string;
}

export function datesIn({ months, weekdays, dayOfMonth, today }: Calendar): Dates {
  const dayAndMonth = (at: Instant): string => {
    const date = new Date(at);
    return `${dayOfMonth(date.getUTCDate())} ${months[date.getUTCMonth()]}`;
  };
  const day = (at: Instant): string => `${dayAndMonth(at)} ${at.slice(0, 4)}`;
  const hour = (at: Instant): string => at.slice(11, 16);
  const moment = (at: Instant): string => `${day(at)}, ${hour(at)} UTC`;
  return {
    dayAndMonth,
    day,
    hour,
    moment,
    exactly: at => `${day(at)}, ${at.slice(11, 19)} UTC`,
    weekday(at, now) {
      const name = weekdays[new Date(at).getUTCDay()]!;
      return at.slice(0, 10) === now.slice(0, 10) ? today(name) : name;
    },
    time: (at, text = moment(at)) => html`<time datetime="${at}">${text}</time>`,
  };
}
