import type { Reading } from './reading.ts';
import type { PartValue } from './statement.ts';
import { isSubstance } from './substance.ts';

/** What is compared of two readings that may say the same in other words. */
type Draft = Omit<Reading, 'standing'>;

/** Two statements of which so much agrees are versions of one. */
const SAME = 0.5;

/**
 * What went in one sentence and came in another of quite other words, but states the same: the statement was put differently, and
 * neither came nor went. Of the two readings one stays, as a modification; what differs is the parts that they name.
 */
export function withoutRestated<T extends Draft>(
  drafts: readonly T[],
  passages: readonly number[],
): readonly T[] {
  const gone = drafts.filter(({ difference }) => difference.change === 'removed');
  const came = drafts.filter(({ difference }) => difference.change === 'added');
  const matches = gone
    .flatMap(before => came.map(after => ({ before, after, agree: agreement(before, after, passages) })))
    .filter(({ agree }) => agree >= SAME)
    .sort((a, b) => b.agree - a.agree);
  const taken = new Set<T>();
  const restated = new Map<T, T>();
  for (const { before, after } of matches) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    restated.set(after, before);
  }
  return drafts
    .filter(draft => !(taken.has(draft) && draft.difference.change === 'removed'))
    .map(draft => {
      const before = restated.get(draft);
      return before ? { ...draft, difference: between(before, draft) } : draft;
    });
}

/** How much of what the two name they both name; 0 where they are statements of different kinds. */
function agreement(before: Draft, after: Draft, passages: readonly number[]): number {
  const [old, now] = [before.statement, after.statement];
  if (old.topic !== now.topic || old.burden !== now.burden || old.denied !== now.denied) return 0;
  if ((old.strength === 'weak') !== (now.strength === 'weak')) return 0;
  if (!old.rules.some(rule => now.rules.includes(rule))) return 0;
  const [some, others] = [substance(before.near), substance(after.near)];
  const common = [...some].filter(value => others.has(value)).length;
  const close = passages[before.news.edit] === passages[after.news.edit] ? 0.25 : 0;
  return (common + 1) / (some.size + others.size - common + 1) + close;
}

function between(before: Draft, after: Draft): Reading['difference'] {
  const [some, others] = [substance(before.near), substance(after.near)];
  const gained = [...others].filter(value => !before.parts.has(value));
  const lost = [...some].filter(value => !after.parts.has(value));
  return { change: 'modified', material: true, restated: true, twin: before.news, gained, lost };
}

function substance(parts: ReadonlySet<PartValue>): ReadonlySet<PartValue> {
  return new Set([...parts].filter(isSubstance));
}
