import type { Direction, Leaning } from './finding.ts';

/** So many times the weight of the other side makes a side the direction of the whole. */
const PREVAILS = 2;

/** So many times what it weighs counts that which touches training. */
const TRAINING = 4;

/**
 * One direction over several leanings. What touches training counts for more than all else: a page that begins to train on
 * messages gives less control, whatever newsletters one may now refuse.
 */
export function directionOf(leanings: readonly Leaning[]): Direction {
  const sum = (sign: number): number =>
    leanings.reduce(
      (total, { weight, training }) => total + Math.max(0, sign * weight) * (training ? TRAINING : 1),
      0,
    );
  const [more, less] = [sum(1), sum(-1)];
  if (more === 0 && less === 0) return 'neutral';
  if (less >= PREVAILS * more) return 'less-control';
  return more >= PREVAILS * less ? 'more-control' : 'mixed';
}
