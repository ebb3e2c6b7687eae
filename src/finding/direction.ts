import type { Direction, Leaning } from './finding.ts';

/** So many times the weight of the other side makes a side the direction of the whole. */
const PREVAILS = 1.5;

/** A side that so many pieces of news of some weight are on is no aside, and is outweighed by so many times its weight only. */
const MANY = { pieces: 5, weight: 1, outweighed: 3 };

/** So many times what it weighs counts that which touches training. */
const TRAINING = 4;

/**
 * One direction over several leanings. What touches training counts for more than all else: a page that begins to train on
 * messages gives less control, whatever newsletters one may now refuse.
 */
export function directionOf(leanings: readonly Leaning[]): Direction {
  const [more, less] = [side(leanings, 1), side(leanings, -1)];
  if (more.weight === 0 && less.weight === 0) return 'neutral';
  if (prevails(less, more)) return 'less-control';
  return prevails(more, less) ? 'more-control' : 'mixed';
}

interface Side {
  /** Of all leanings together. */
  weight: number;
  /** How many leanings of some weight there are. */
  pieces: number;
}

function side(leanings: readonly Leaning[], sign: 1 | -1): Side {
  const own = leanings.filter(({ weight }) => sign * weight > 0);
  return {
    weight: own.reduce((total, { weight, training }) => total + sign * weight * (training ? TRAINING : 1), 0),
    pieces: own.filter(({ weight }) => sign * weight >= MANY.weight).length,
  };
}

function prevails(heavy: Side, light: Side): boolean {
  const times = light.pieces >= MANY.pieces ? MANY.outweighed : PREVAILS;
  return heavy.weight >= times * light.weight;
}
