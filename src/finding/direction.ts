import type { Direction } from './finding.ts';
import type { Reading } from './reading.ts';
import type { PartValue } from './statement.ts';

/** What the reading does to the person: above 0 more control, below 0 less, 0 neither or both. */
export function leaning({ statement, parts, difference }: Reading): number {
  const stance = stanceOf(statement.topic === 'training' || statement.burden, parts);
  if (difference.change === 'added') return stance;
  if (difference.change === 'removed') return -stance;
  const { gained, lost } = difference;
  const flipped = sign(gained, 'polarity:not') - sign(lost, 'polarity:not');
  if (flipped !== 0 && statement.topic === 'training') return flipped;
  const conditions = balance(gained, lost, [
    'condition:only with consent',
    'condition:opt-out',
    'condition:at any time',
    'safeguard:',
  ]);
  if (conditions !== 0) return conditions;
  if (stance > 0 && statement.topic === 'opt-out')
    return balance(gained, lost, ['channel:', 'address:', 'purpose:', 'whom:', 'data:']);
  return stance * balance(gained, lost, ['data:', 'whom:', 'purpose:', 'actor:']);
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

/** A use of data burdens the person unless it is denied; a way to refuse serves them. */
function stanceOf(burden: boolean, parts: ReadonlySet<PartValue>): 1 | -1 {
  return burden && !parts.has('polarity:not') ? -1 : 1;
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

function sign(values: readonly PartValue[], value: PartValue): number {
  return values.includes(value) ? 1 : 0;
}
