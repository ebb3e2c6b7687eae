import { sha256 } from '../words/sha256.ts';
import { BlobFault } from './blob-fault.ts';
import { type Base, type Packed, pack, parsePacked, unpack } from './pack.ts';
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
   * As `get`, and minds every byte it is packed in as well.
   *
   * @throws BlobFault
   */
  verify(hash: string): Promise<void>;
  /** Whether there is one of this name, whatever is in it. */
  has(hash: string): Promise<boolean>;
  /** Every name there is, in any order. */
  names(): AsyncIterable<string>;
  /** For good. Must not be asked of one that others were packed against. */
  remove(hash: string): Promise<void>;
}

/** Packs for a store and checks what it hands back. */
export function blobs(store: PackedBlobs): Blobs {
  async function fault(kind: BlobFault['kind'], hash: string, what: string, cause?: unknown) {
    const message = `blob ${hash} ${what}: ${await store.whereabouts(hash)}; restore it from a backup`;
    return new BlobFault(kind, hash, message, { cause });
  }

  const unreadable = (hash: string) => async (cause: Error) => {
    throw cause instanceof BlobFault
      ? cause
      : await fault('unreadable', hash, `cannot be read (${cause.message})`, cause);
  };

  async function parsed(hash: string): Promise<Packed> {
    const packed = await store.read(hash).catch(unreadable(hash));
    if (packed === undefined) throw await fault('missing', hash, 'is missing');
    try {
      return parsePacked(packed);
    } catch (cause) {
      return unreadable(hash)(cause as Error);
    }
  }

  async function unpacked(hash: string, packed: Packed): Promise<Uint8Array> {
    const base = packed.base === undefined ? undefined : await baseOf(hash, packed.base);
    const bytes = await unpack(packed, base).catch(unreadable(hash));
    if (sha256(bytes) !== hash)
      throw await fault('altered', hash, `was altered, its bytes hash to ${sha256(bytes)}`);
    return bytes;
  }

  async function baseOf(hash: string, base: string): Promise<Uint8Array> {
    return get(base).catch(async (cause: Error) => {
      throw await fault('unreadable', hash, `cannot be read without blob ${base} (${cause.message})`, cause);
    });
  }

  const get = async (hash: string) => unpacked(hash, await parsed(hash));

  /** What a blob that follows `like` is packed against. Nothing, where a full copy is due. */
  async function baseAfter(like: string): Promise<{ position: number; base: Base } | undefined> {
    const packed = await parsed(like);
    if (packed.position + 1 >= CHAIN) return undefined;
    return { position: packed.position + 1, base: { hash: like, bytes: await unpacked(like, packed) } };
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
    get,
    async verify(hash) {
      const packed = await parsed(hash);
      await unpacked(hash, packed);
      if (!packed.sound)
        throw await fault('altered', hash, 'was altered, though its bytes can still be read');
    },
    has: hash => store.has(hash),
    names: () => store.names(),
    remove: hash => store.remove(hash),
  };
}
