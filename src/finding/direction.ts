import type { Direction } from './finding.ts';
import type { Reading } from './reading.ts';
import type { PartValue } from './statement.ts';

/** What the reading does to the person: above 0 more control, below 0 less, 0 neither or both. */
export function leaning({ statement, difference }: Reading): number {
  const { change, gained, lost } = difference;
  const stance = statement.burden && !statement.denied ? -1 : 1;
  if (change === 'added') return stance;
  if (change === 'removed') return -stance;
  if (difference.denial !== undefined && statement.burden) return difference.denial ? 1 : -1;
  const conditions = balance(gained, lost, [
    'condition:only with consent',
    'condition:opt-out',
    'condition:unless',
  ]);
  // A condition limits a use, and it limits a promise just as well.
  if (statement.burden && conditions !== 0) return -stance * conditions;
  const scope = statement.burden
    ? ['data:', 'whom:', 'purpose:', 'actor:']
    : ['channel:', 'address:', 'purpose:', 'data:', 'condition:at any time'];
  return stance * balance(gained, lost, scope);
}

/** One direction over several leanings. */
export function directionOf(leanings: readonly number[]): Direction {
  const more = leanings.some(value => value > 0);
  const less = leanings.some(value => value < 0);
  if (more && less) return 'mixed';
  if (more) return 'more-control';
  if (less) return 'less-control';
  return 'neutral';
}

function balance(
  gained: readonly PartValue[],
  lost: readonly PartValue[],
  prefixes: readonly string[],
): number {
  const count = (values: readonly PartValue[]): number =>
    values.filter(value => prefixes.some(prefix => value.startsWith(prefix))).length;
  return Math.sign(count(gained) - count(lost));
}
