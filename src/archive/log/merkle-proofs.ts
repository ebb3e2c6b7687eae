import { EMPTY_ROOT, nodeHash } from './merkle.ts';

/** The leaves from `start` to `end`, without it. */
export interface Range {
  start: number;
  end: number;
}

/** The subtrees whose hashes prove that a leaf is in a tree (RFC 6962, 2.1.1: PATH), nearest the leaf first. */
export function inclusionPath(index: number, size: number): Range[] {
  if (index < 0 || index >= size) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  const path: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
    }
  }
  return path;
}

/** The subtrees whose hashes prove that a tree grew out of an earlier one (RFC 6962, 2.1.2: PROOF), in the order it gives them. */
export function consistencyPath(earlier: number, later: number): Range[] {
  if (earlier < 0 || earlier > later) throw new RangeError(`a tree of ${later} leaves never had ${earlier}`);
  if (earlier === 0 || earlier === later) return [];
  const path: Range[] = [];
  let [start, end] = [0, later];
  while (earlier !== end) {
    const middle = start + split(end - start);
    if (earlier <= middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
    }
  }
  // The earlier tree's own root need not be told to whoever has it.
  return start === 0 ? path : [{ start, end }, ...path];
}

/** The root that a leaf and its inclusion path lead to (RFC 9162, 2.1.3.2), or undefined when the path has not the length it must have. */
export function rootOfInclusion(
  leafHash: string,
  { index, size, path }: { index: number; size: number; path: readonly string[] },
): string | undefined {
  if (index < 0 || index >= size) return undefined;
  let hash = leafHash;
  let [at, last] = [index, size - 1];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : undefined;
}

/** Whether the path shows that the later tree begins with the earlier one (RFC 9162, 2.1.4.2). */
export function isConsistent(
  earlier: { size: number; root: string },
  later: { size: number; root: string },
  path: readonly string[],
): boolean {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return path.length === 0 && earlier.root === later.root;
  if (earlier.size === 0) return path.length === 0 && earlier.root === EMPTY_ROOT;
  const [first, ...rest] = isPowerOfTwo(earlier.size) ? [earlier.root, ...path] : path;
  if (first === undefined) return false;
  let [at, last] = [earlier.size - 1, later.size - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [old, young] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(hash, old);
      young = nodeHash(hash, young);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      young = nodeHash(young, hash);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && old === earlier.root && young === later.root;
}

/** The largest power of two below `leaves`, which must be 2 or more. */
function split(leaves: number): number {
  let power = 1;
  while (power * 2 < leaves) power *= 2;
  return power;
}

function isPowerOfTwo(count: number): boolean {
  return split(count + 1) === count;
}
