import type { PackedBlobs } from '../../src/archive/packed-blobs.ts';

/** Packed blobs in a map, which the test may look into and damage. */
export function blobsInMemory(packed: Map<string, Uint8Array>): PackedBlobs {
  return {
    write: async (hash, bytes) => {
      if (!packed.has(hash)) packed.set(hash, bytes);
    },
    read: async hash => packed.get(hash),
    has: async hash => packed.has(hash),
    names: async function* () {
      yield* packed.keys();
    },
    sizes: async function* () {
      for (const [hash, bytes] of packed) yield [hash, bytes.length];
    },
    remove: async hash => {
      packed.delete(hash);
    },
    whereabouts: async () => 'in memory',
  };
}
