import type { Severity } from '../finding/finding.ts';
import type { Instant } from '../words/instant.ts';
import { nextTime, type WeekTime } from './week-time.ts';

/** When a channel is not to be disturbed. It is told afterwards: nothing is dropped. */
export interface QuietHours {
  from: WeekTime;
  to: WeekTime;
  zone: string;
  /** Alerts of this severity are told all the same. */
  unless?: Severity | undefined;
}

/**
 * When something that is to be told now may be told: now, or at the end of the quiet hours that last now.
 * @param severity of what is to be told
 */
export function afterQuiet(
  quiet: readonly QuietHours[],
  severity: Severity | undefined,
  now: Instant,
): Instant {
  let due = now;
  // One window may end within another.
  for (let passes = 0; passes <= quiet.length; passes++) {
    const standing = quiet.find(window => !breaks(window, severity) && lasts(window, due));
    if (standing === undefined) return due;
    due = nextTime(standing.to, standing.zone, due);
  }
  return due;
}

/** Within a window its end comes before its next beginning. */
function lasts({ from, to, zone }: QuietHours, now: Instant): boolean {
  return nextTime(to, zone, now) < nextTime(from, zone, now);
}

function breaks({ unless }: QuietHours, severity: Severity | undefined): boolean {
  return unless !== undefined && severity === unless;
}
