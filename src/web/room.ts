import type { Archive } from '../archive/archive.ts';
import type { Statistics } from '../archive/statistics.ts';
import { type Clock, type Instant, instant } from '../words/instant.ts';

/** How much room the archive took when that was last counted. */
export interface Counted {
  at: Instant;
  held: Statistics;
}

/** How much room the archive takes. Counting reads a row of everything, so it is done beside, and what was counted holds for a while. */
export interface Room {
  /** What is known now; undefined while it is counted for the first time. */
  counted(): Counted | undefined;
}

/** Milliseconds for which a count holds. */
const HOLDS = 600_000;

export function roomOf(archive: Pick<Archive, 'statistics'>, clock: Clock): Room {
  let last: Counted | undefined;
  let isCounting = false;

  const count = async (): Promise<void> => {
    isCounting = true;
    try {
      const held = await archive.statistics();
      last = { at: instant(clock()), held };
    } finally {
      isCounting = false;
    }
  };

  return {
    counted() {
      const isOld = last === undefined || clock().getTime() - Date.parse(last.at) > HOLDS;
      // Where it cannot be counted, the archive’s trouble is told elsewhere; it is tried again the next time.
      if (isOld && !isCounting) count().catch(() => undefined);
      return last;
    },
  };
}
