import type { Direction, Leaning } from './finding.ts';

/** So many times the weight of the other side makes a side the direction of the whole. */
const PREVAILS = 2;

/**
 * One direction over several leanings. What touches training outweighs all else: a page that begins to train on messages gives
 * less control, whatever newsletters one may now refuse. Where training pulls both ways alike, the rest decides.
 */
export function directionOf(leanings: readonly Leaning[]): Direction {
  const training = prevailing(leanings.filter(leaning => leaning.training));
  if (training !== 'neutral' && training !== 'mixed') return training;
  return prevailing(leanings);
}

function prevailing(leanings: readonly Leaning[]): Direction {
  const sum = (sign: number): number =>
    leanings.reduce((total, { weight }) => total + Math.max(0, sign * weight), 0);
  const [more, less] = [sum(1), sum(-1)];
  if (more === 0 && less === 0) return 'neutral';
  if (less >= PREVAILS * more) return 'less-control';
  return more >= PREVAILS * less ? 'more-control' : 'mixed';
}
