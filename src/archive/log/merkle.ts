import { createHash } from 'node:crypto';

/**
 * The Merkle tree of RFC 6962, section 2.1. Hashes are lower-case hexadecimal SHA-256. A tree of n leaves is a row of perfect
 * trees, the largest first; its inner nodes are kept in one gapless sequence, in the order in which they become complete, so
 * that none is ever rewritten.
 */

/** A perfect subtree: the leaves from `position * 2^level`, `2^level` of them. Level 0 is a leaf. */
export interface Node {
  level: number;
  position: number;
}

const LEAF = Uint8Array.of(0);
const INNER = Uint8Array.of(1);

/** The root of the tree that has no leaves. */
export const EMPTY_ROOT = createHash('sha256').digest('hex');

export function leafHash(leaf: string): string {
  return createHash('sha256').update(LEAF).update(leaf).digest('hex');
}

export function nodeHash(left: string, right: string): string {
  return createHash('sha256').update(INNER).update(left, 'hex').update(right, 'hex').digest('hex');
}

/** How many inner nodes are complete when the tree has so many leaves. */
export function innerNodes(leaves: number): number {
  let ones = 0;
  for (let rest = leaves; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return leaves - ones;
}

/** The place of an inner node (level 1 or more) in the sequence; counts from 0. */
export function placeOf({ level, position }: Node): number {
  const last = (position + 1) * 2 ** level - 1;
  return innerNodes(last) + level - 1;
}

/** The perfect trees that a tree of so many leaves consists of, from left to right. */
export function frontier(leaves: number): Node[] {
  return perfectTrees(0, leaves);
}

/** The perfect subtrees that the leaves from `start` to `end` (without it) consist of, from left to right; none is wider than needed. */
export function perfectTrees(start: number, end: number): Node[] {
  const trees: Node[] = [];
  for (let at = start; at < end; ) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= end) level++;
    trees.push({ level, position: at / 2 ** level });
    at += 2 ** level;
  }
  return trees;
}

/** Hash over a row of perfect trees as RFC 6962 groups them: the smaller ones on the right are joined first. */
export function joined(hashes: readonly string[]): string {
  return hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** A tree that grows by a leaf at a time and keeps only its frontier. */
export interface GrowingTree {
  readonly size: number;
  root(): string;
  /** Returns the inner nodes that the leaf completes, in their order in the sequence. */
  append(leafHash: string): string[];
}

/** @param roots hashes of the `frontier` of a tree of `size` leaves; for appending alone the ones that will be grown into do */
export function growingTree(size = 0, roots: readonly string[] = []): GrowingTree {
  const stack = [...roots];
  let count = size;
  return {
    get size() {
      return count;
    },
    root: () => joined(stack),
    append(hash) {
      const completed: string[] = [];
      let node = hash;
      for (let ones = count; ones % 2 === 1; ones = Math.floor(ones / 2)) {
        node = nodeHash(stack.pop()!, node);
        completed.push(node);
      }
      stack.push(node);
      count++;
      return completed;
    },
  };
}
