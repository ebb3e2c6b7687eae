import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_ROOT,
  frontier,
  growingTree,
  innerNodes,
  joined,
  leafHash,
  type Node,
  nodeHash,
  perfectTrees,
  placeOf,
} from '../../../src/archive/log/merkle.ts';
import {
  consistencyPath,
  inclusionPath,
  isConsistent,
  type Range,
  rootOfInclusion,
} from '../../../src/archive/log/merkle-proofs.ts';

/** The definition of RFC 6962, 2.1, word for word. */
function treeHash(leaves: readonly string[]): string {
  if (leaves.length === 0) return createHash('sha256').digest('hex');
  if (leaves.length === 1) return createHash('sha256').update(`\0${leaves[0]}`).digest('hex');
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  const both = [treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k))];
  return createHash('sha256')
    .update(Buffer.from(`01${both.join('')}`, 'hex'))
    .digest('hex');
}

const sizes = fc.integer({ min: 0, max: 300 });
const leavesOf = (size: number) => Array.from({ length: size }, (_, index) => `leaf ${index}`);
const hashesOf = (leaves: readonly string[], ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => treeHash(leaves.slice(start, end)));
/** A tree, an earlier state of it, and one of its leaves. */
const grown = fc.integer({ min: 1, max: 200 }).chain(size =>
  fc.record({
    size: fc.constant(size),
    earlier: fc.integer({ min: 0, max: size }),
    index: fc.integer({ min: 0, max: size - 1 }),
  }),
);

describe('the tree', () => {
  it('knows the hashes that RFC 6962 implies for nothing and for an empty leaf', () => {
    expect(EMPTY_ROOT).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('has the root that the definition gives, however it grew', () => {
    fc.assert(
      fc.property(sizes, size => {
        const leaves = leavesOf(size);
        const tree = growingTree();
        for (const leaf of leaves) tree.append(leafHash(leaf));
        expect(tree.root()).toBe(treeHash(leaves));
        expect(tree.size).toBe(size);
      }),
    );
  });

  it('keeps every inner node at the place its level and position name', () => {
    fc.assert(
      fc.property(sizes, size => {
        const leaves = leavesOf(size);
        const tree = growingTree();
        const sequence = leaves.flatMap(leaf => tree.append(leafHash(leaf)));
        expect(sequence).toHaveLength(innerNodes(size));
        for (let level = 1; 2 ** level <= size; level++) {
          for (let position = 0; (position + 1) * 2 ** level <= size; position++) {
            const under = leaves.slice(position * 2 ** level, (position + 1) * 2 ** level);
            expect(sequence[placeOf({ level, position })]).toBe(treeHash(under));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('goes on growing from its frontier alone', () => {
    fc.assert(
      fc.property(grown, ({ size, earlier }) => {
        const leaves = leavesOf(size);
        const hash = ({ level, position }: Node) =>
          treeHash(leaves.slice(position * 2 ** level, (position + 1) * 2 ** level));
        const tree = growingTree(earlier, frontier(earlier).map(hash));
        for (const leaf of leaves.slice(earlier)) tree.append(leafHash(leaf));
        expect(tree.root()).toBe(treeHash(leaves));
      }),
    );
  });

  it('hashes any range a proof may ask for from few perfect trees', () => {
    fc.assert(
      fc.property(grown, ({ size, index }) => {
        const leaves = leavesOf(size);
        for (const { start, end } of inclusionPath(index, size)) {
          const trees = perfectTrees(start, end);
          const hashes = trees.map(({ level, position }) =>
            treeHash(leaves.slice(position * 2 ** level, (position + 1) * 2 ** level)),
          );
          expect(joined(hashes)).toBe(treeHash(leaves.slice(start, end)));
          expect(trees.length).toBeLessThanOrEqual(Math.log2(size) + 1);
        }
      }),
    );
  });
});

describe('an inclusion proof', () => {
  it('leads from the leaf to the root, for every leaf of every tree', () => {
    for (let size = 1; size <= 40; size++) {
      const leaves = leavesOf(size);
      for (const [index, leaf] of leaves.entries()) {
        const path = hashesOf(leaves, inclusionPath(index, size));
        expect(rootOfInclusion(leafHash(leaf), { index, size, path })).toBe(treeHash(leaves));
      }
    }
  });

  it('does not for another leaf, another place, or a path that was altered, cut or lengthened', () => {
    fc.assert(
      fc.property(grown, fc.nat(), ({ size, index }, which) => {
        const leaves = leavesOf(size);
        const root = treeHash(leaves);
        const path = hashesOf(leaves, inclusionPath(index, size));
        const leaf = leafHash(leaves[index]!);
        const wrong = [
          rootOfInclusion(leafHash('forged'), { index, size, path }),
          rootOfInclusion(leaf, { index: size, size, path }),
          rootOfInclusion(leaf, { index, size, path: [...path, leaf] }),
          ...(path.length > 0 ? [rootOfInclusion(leaf, { index, size, path: path.slice(1) })] : []),
          ...(path.length > 0
            ? [rootOfInclusion(leaf, { index, size, path: path.with(which % path.length, leafHash('x')) })]
            : []),
        ];
        for (const result of wrong) expect(result).not.toBe(root);
      }),
    );
  });

  it('cannot be asked of a leaf that is not there', () => {
    expect(() => inclusionPath(3, 3)).toThrow('a tree of 3 leaves has no leaf 3');
    expect(() => consistencyPath(4, 3)).toThrow(RangeError);
  });
});

describe('a consistency proof', () => {
  const state = (leaves: readonly string[]) => ({ size: leaves.length, root: treeHash(leaves) });

  it('joins every tree to every one it grew into', () => {
    for (let size = 0; size <= 40; size++) {
      const leaves = leavesOf(size);
      for (let earlier = 0; earlier <= size; earlier++) {
        const path = hashesOf(leaves, consistencyPath(earlier, size));
        expect(isConsistent(state(leaves.slice(0, earlier)), state(leaves), path)).toBe(true);
      }
    }
  });

  it('joins no tree to one with another beginning', () => {
    fc.assert(
      fc.property(grown, fc.nat(), ({ size, earlier }, which) => {
        fc.pre(earlier > 0);
        const leaves = leavesOf(size);
        const path = hashesOf(leaves, consistencyPath(earlier, size));
        const before = leaves.slice(0, earlier);
        const rewritten = before.with(which % earlier, 'rewritten');
        expect(isConsistent(state(rewritten), state(leaves), path)).toBe(false);
        expect(isConsistent(state(before), { size, root: nodeHash(EMPTY_ROOT, EMPTY_ROOT) }, path)).toBe(
          false,
        );
        expect(isConsistent(state(before), state(leaves), [...path, EMPTY_ROOT])).toBe(false);
        expect(isConsistent(state(leaves), state(before), path)).toBe(earlier === size);
      }),
    );
  });
});
