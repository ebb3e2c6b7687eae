import type { Candidate } from './assignment.ts';
import { type Bag, likeness, likenessBound } from './likeness.ts';
import type { Match } from './matching.ts';

/** How alike two clauses must be to count as one that was amended: between the same neighbours, and anywhere else. */
const ALIKE_HERE = 0.45;
const ALIKE_ELSEWHERE = 0.7;
/** Of two equally like clauses the one in place wins. */
const IN_PLACE = 0.1;
/** Gaps of at most so many pairs are compared pair by pair; otherwise only clauses that share rare words are. */
const SMALL_GAP = 900;
const RARE = 24;
const RARE_WORDS = 40;
const BEST = 12;

/** Pairs of left-over clauses that are alike enough, weighted by their likeness. Bounded: time is about linear in the words. */
export function likelyPairs(
  before: ReadonlyMap<number, Bag>,
  after: ReadonlyMap<number, Bag>,
  anchors: readonly Match[],
): Candidate[] {
  const gapBefore = gaps([...before.keys()], anchors, match => match.before);
  const gapAfter = gaps([...after.keys()], anchors, match => match.after);
  const inGap = Map.groupBy(after.keys(), j => gapAfter.get(j)!);
  const gapSizes = Map.groupBy(before.keys(), i => gapBefore.get(i)!);
  const sharing = sharingRareWords(after);
  const found: Candidate[] = [];
  for (const [i, bag] of before) {
    const gap = gapBefore.get(i)!;
    const here = inGap.get(gap) ?? [];
    const near = here.length * gapSizes.get(gap)!.length <= SMALL_GAP ? here : [];
    for (const j of new Set([...near, ...sharing(bag)])) {
      const other = after.get(j)!;
      const inPlace = gapAfter.get(j) === gap;
      const least = inPlace ? ALIKE_HERE : ALIKE_ELSEWHERE;
      if (likenessBound(bag, other) < least) continue;
      const weight = likeness(bag, other);
      if (weight >= least) found.push({ row: i, column: j, weight: weight + (inPlace ? IN_PLACE : 0) });
    }
  }
  return found;
}

/** For each left-over clause the number of anchors before it: left-overs of one number lie between the same neighbours. */
function gaps(
  indexes: readonly number[],
  anchors: readonly Match[],
  place: (match: Match) => number,
): Map<number, number> {
  const result = new Map<number, number>();
  let passed = 0;
  for (const index of indexes) {
    while (passed < anchors.length && place(anchors[passed]!) < index) passed++;
    result.set(index, passed);
  }
  return result;
}

/** The clauses that share most rare words with a bag. */
function sharingRareWords(clauses: ReadonlyMap<number, Bag>): (bag: Bag) => number[] {
  const holders = new Map<number, number[]>();
  for (const [index, bag] of clauses) {
    for (const word of new Set(bag)) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else if (list.length <= RARE) list.push(index);
    }
  }
  return bag => {
    const rare = [...new Set(bag)]
      .map(word => holders.get(word) ?? [])
      .filter(list => list.length > 0 && list.length <= RARE)
      .sort((one, other) => one.length - other.length)
      .slice(0, RARE_WORDS);
    const counts = new Map<number, number>();
    for (const index of rare.flat()) counts.set(index, (counts.get(index) ?? 0) + 1);
    return [...counts]
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])
      .slice(0, BEST)
      .map(([index]) => index);
  };
}
