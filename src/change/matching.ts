/** Two equal runs of clauses: `before` and `after` are indexes of one pair of equal clauses. */
export interface Match {
  before: number;
  after: number;
}

interface Range {
  fromBefore: number;
  toBefore: number;
  fromAfter: number;
  toAfter: number;
}

/** Cells of the longest-common-subsequence table beyond which a range without unique clauses is matched in passing. */
const MOST_CELLS = 250_000;

/**
 * Equal clauses that keep their order, by patience: what is unique on both sides anchors the rest, and the ranges between
 * anchors are matched in the same way. Ranges without anchors get the longest common subsequence where they are small.
 * Keys are equal for equal clauses. Time grows with n log n but for small ranges.
 */
export function matchInOrder(before: readonly number[], after: readonly number[]): Match[] {
  const matches: Match[] = [];
  const open: Range[] = [{ fromBefore: 0, toBefore: before.length, fromAfter: 0, toAfter: after.length }];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    let { fromBefore, toBefore, fromAfter, toAfter } = range;
    while (fromBefore < toBefore && fromAfter < toAfter && before[fromBefore] === after[fromAfter])
      matches.push({ before: fromBefore++, after: fromAfter++ });
    while (fromBefore < toBefore && fromAfter < toAfter && before[toBefore - 1] === after[toAfter - 1])
      matches.push({ before: --toBefore, after: --toAfter });
    if (fromBefore === toBefore || fromAfter === toAfter) continue;
    const inner = { fromBefore, toBefore, fromAfter, toAfter };
    const anchors = longestRising(uniqueInBoth(before, after, inner));
    if (anchors.length === 0) {
      for (const match of commonSubsequence(before, after, inner)) matches.push(match);
      continue;
    }
    for (const anchor of [...anchors, { before: toBefore, after: toAfter }]) {
      open.push({ fromBefore, toBefore: anchor.before, fromAfter, toAfter: anchor.after });
      fromBefore = anchor.before + 1;
      fromAfter = anchor.after + 1;
    }
    for (const anchor of anchors) matches.push(anchor);
  }
  return matches.sort((one, other) => one.before - other.before);
}

function uniqueInBoth(before: readonly number[], after: readonly number[], range: Range): Match[] {
  const once = (keys: readonly number[], from: number, to: number): Map<number, number> => {
    const found = new Map<number, number>();
    for (let i = from; i < to; i++) found.set(keys[i]!, found.has(keys[i]!) ? -1 : i);
    return found;
  };
  const inAfter = once(after, range.fromAfter, range.toAfter);
  const unique: Match[] = [];
  for (const [key, i] of once(before, range.fromBefore, range.toBefore)) {
    const j = inAfter.get(key) ?? -1;
    if (i >= 0 && j >= 0) unique.push({ before: i, after: j });
  }
  return unique.sort((one, other) => one.before - other.before);
}

/** The longest subsequence whose `after` rises too (patience sorting). */
function longestRising(matches: readonly Match[]): Match[] {
  const piles: number[] = [];
  const previous: number[] = [];
  for (const [i, match] of matches.entries()) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[piles[middle]!]!.after < match.after) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? piles[low - 1]! : -1;
    piles[low] = i;
  }
  const rising: Match[] = [];
  for (let i = piles.at(-1) ?? -1; i >= 0; i = previous[i]!) rising.push(matches[i]!);
  return rising.reverse();
}

function commonSubsequence(before: readonly number[], after: readonly number[], range: Range): Match[] {
  const rows = range.toBefore - range.fromBefore;
  const columns = range.toAfter - range.fromAfter;
  if (rows * columns > MOST_CELLS) return [];
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  const equal = (i: number, j: number): boolean =>
    before[range.fromBefore + i] === after[range.fromAfter + j];
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      length[i * width + j] = equal(i, j)
        ? length[(i + 1) * width + j + 1]! + 1
        : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (equal(i, j)) matches.push({ before: range.fromBefore + i++, after: range.fromAfter + j++ });
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return matches;
}
