import { sha256 } from '../words/sha256.ts';
import { chains } from './blob-chain.ts';
import { BlobFault } from './blob-fault.ts';
import { type Base, pack } from './pack.ts';
import type { PackedBlobs } from './packed-blobs.ts';

/** How many blobs build on one another before the next is a full copy again. */
const CHAIN = 25;

/** Bodies of captures and files of evidence, kept under the SHA-256 of their bytes. */
export interface Blobs {
  /**
   * Returns the hash once the bytes are durable under it. Bytes that are there already are not written again.
   *
   * @param like the hash of an earlier body of the same target, which these bytes may be packed against. Whoever names one promises
   * to keep it as long as these. One that is missing or damaged is done without
   */
  put(bytes: Uint8Array, like?: string): Promise<string>;
  /** @throws BlobFault naming the blob when it is missing, unreadable or not what its name says */
  get(hash: string): Promise<Uint8Array>;
  /**
   * As `get`, and minds every byte it is packed in as well. Cheapest in the order in which the blobs of a target were put.
   *
   * @throws BlobFault
   */
  verify(hash: string): Promise<void>;
  /** Whether there is one of this name, whatever is in it. */
  has(hash: string): Promise<boolean>;
  /** Every name there is, in any order. */
  names(): AsyncIterable<string>;
  /** Every name there is with the bytes it takes as it is packed, in any order. */
  sizes(): AsyncIterable<readonly [hash: string, bytes: number]>;
  /** For good. Must not be asked of one that others were packed against. */
  remove(hash: string): Promise<void>;
}

/** Packs for a store and checks what it hands back. */
export function blobs(store: PackedBlobs): Blobs {
  const { link, bytes: unpacked } = chains(store);

  /** What a blob that follows `like` is packed against: nothing where a full copy is due. It is read anew, for much will hang on it. */
  async function baseAfter(like: string): Promise<{ position: number; base: Base } | undefined> {
    const packed = await link(like);
    if (packed.position + 1 >= CHAIN) return undefined;
    const bytes = await unpacked(like, packed, 'fresh');
    return { position: packed.position + 1, base: { hash: like, bytes } };
  }

  return {
    async put(bytes, like) {
      const hash = sha256(bytes);
      if (await store.has(hash)) return hash;
      const after = like === undefined ? undefined : await baseAfter(like).catch(() => undefined);
      const full = () => pack(bytes);
      await store.write(hash, await (after ? pack(bytes, after.position, after.base).catch(full) : full()));
      return hash;
    },
    get: async hash => unpacked(hash, await link(hash)),
    async verify(hash) {
      const packed = await link(hash);
      await unpacked(hash, packed);
      if (packed.sound) return;
      const mend = `its bytes can still be read: ${await store.whereabouts(hash)}; restore it from a backup`;
      throw new BlobFault('altered', hash, `blob ${hash} was altered, though ${mend}`);
    },
    has: hash => store.has(hash),
    names: () => store.names(),
    sizes: () => store.sizes(),
    remove: hash => store.remove(hash),
  };
}
