import { type Instant, plus } from '../words/instant.ts';
import { sha256 } from '../words/sha256.ts';
import { lastTime, type WeekTime } from './week-time.ts';

/** A digest that a channel gets. */
export interface DigestPlan {
  /** As outbox rows name the channel. */
  channel: string;
  every: 'day' | 'week';
  /** Of a week's digest with its day. */
  at: WeekTime;
  zone: string;
}

export interface DigestPeriod {
  /** The same for one period of one channel for ever. */
  id: string;
  channel: string;
  every: 'day' | 'week';
  from: Instant;
  to: Instant;
}

/** After so many milliseconds nobody wants the digest of a day any more. */
const STALE = 2 * 86_400_000;

/** The periods that have ended last, one a plan, unless they ended long ago: then nothing ran, and there is nothing to tell. */
export function endedPeriods(plans: readonly DigestPlan[], now: Instant): readonly DigestPeriod[] {
  return plans.flatMap(({ channel, every, at, zone }) => {
    const to = lastTime(at, zone, now);
    if (to < plus(now, -STALE)) return [];
    const from = lastTime(at, zone, plus(to, -1));
    const id = `n-digest-${sha256(`${channel} ${every} ${to}`).slice(0, 12)}`;
    return [{ id, channel, every, from, to }];
  });
}
