import { setTimeout as pause } from 'node:timers/promises';
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
  /** What is known now; undefined while it is counted for the first time, which is waited for as long as a page may take. */
  counted(): Promise<Counted | undefined>;
}

/** Milliseconds for which a count holds, and for which a page waits for the first. */
const [HOLDS, PATIENCE] = [600_000, 50];

export function roomOf(archive: Pick<Archive, 'statistics'>, clock: Clock): Room {
  let last: Counted | undefined;
  let counting: Promise<void> | undefined;

  const count = async (): Promise<void> => {
    const held = await archive.statistics();
    last = { at: instant(clock()), held };
  };

  return {
    async counted() {
      const isOld = last === undefined || clock().getTime() - Date.parse(last.at) > HOLDS;
      if (isOld) {
        // Where it cannot be counted, the archive’s trouble is told elsewhere; it is tried again the next time.
        counting ??= count()
          .catch(() => undefined)
          .finally(() => {
            counting = undefined;
          });
      }
      if (last === undefined) await Promise.race([counting, pause(PATIENCE)]);
      return last;
    },
  };
}
