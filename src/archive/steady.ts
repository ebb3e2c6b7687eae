import type { Instant } from '../words/instant.ts';
import type { NewCheck } from './archive.ts';

/**
 * A check whose instants do not go before the end of its target's last one. A clock that was put back is no reason to lose a visit
 * or to spoil the order of the history: the visit is dated by the end of the last one, and `detail` tells what the clock said. What
 * the capture itself says of its time stays as it was.
 *
 * @param last when the target's last check ended, where there was one
 */
export function steady<T extends NewCheck>(check: T, last: Instant | undefined): T {
  if (last === undefined || check.startedAt >= last) return check;
  const told = `the clock of this machine went back: it said ${check.startedAt}, before the end of the last check (${last}), which dates this one`;
  return {
    ...check,
    startedAt: last,
    finishedAt: check.finishedAt > last ? check.finishedAt : last,
    detail: check.detail === undefined ? told : `${check.detail}; ${told}`,
  };
}
