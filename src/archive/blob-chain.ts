import { sha256 } from '../words/sha256.ts';
import { BlobFault } from './blob-fault.ts';
import { type Packed, parsePacked, unpack } from './pack.ts';
import type { PackedBlobs } from './packed-blobs.ts';
import { recentBytes } from './recent-bytes.ts';

/** Bytes that others build on are remembered up to so many: reading a history in its order unpacks each link once. */
const REMEMBERED = 32_000_000;

interface Link {
  hash: string;
  packed: Packed;
}

/** Reads blobs through the ones that they were packed against. */
export interface Chains {
  /** One packed blob, taken apart. @throws BlobFault when it is missing or cannot be read */
  link(hash: string): Promise<Packed>;
  /**
   * Its bytes, which are what its name says.
   *
   * @param fresh whether everything under it is read from the store again
   * @throws BlobFault naming it and, where another one is to blame, that one
   */
  bytes(hash: string, packed: Packed, fresh?: 'fresh'): Promise<Uint8Array>;
}

export function chains(store: PackedBlobs): Chains {
  const recent = recentBytes(REMEMBERED);

  async function fault(kind: BlobFault['kind'], hash: string, what: string, cause?: unknown) {
    const message = `blob ${hash} ${what}: ${await store.whereabouts(hash)}; restore it from a backup`;
    return new BlobFault(kind, hash, message, { cause });
  }

  async function link(hash: string): Promise<Packed> {
    const unreadable = (cause: Error) =>
      fault('unreadable', hash, `cannot be read (${cause.message})`, cause);
    const packed = await store.read(hash).catch(async cause => {
      throw await unreadable(cause);
    });
    if (packed === undefined) throw await fault('missing', hash, 'is missing');
    try {
      return parsePacked(packed);
    } catch (cause) {
      throw await unreadable(cause as Error);
    }
  }

  /** Down to the full copy, or to one whose bytes are remembered; the blob itself comes last. */
  async function linksUnder(
    hash: string,
    packed: Packed,
    fresh: boolean,
  ): Promise<[Uint8Array | undefined, Link[]]> {
    const links = [{ hash, packed }];
    for (let [{ packed: lowest }] = links as [Link]; lowest.base !== undefined; ) {
      const remembered = fresh ? undefined : recent.get(lowest.base);
      if (remembered !== undefined) return [remembered, links];
      const next = await link(lowest.base);
      if (next.position >= lowest.position) {
        throw await fault(
          'altered',
          links[0]!.hash,
          `was altered, it builds on blob ${lowest.base}, which came later`,
        );
      }
      links.unshift({ hash: lowest.base, packed: next });
      lowest = next;
    }
    return [undefined, links];
  }

  /** Hashing each is half of the work, so only the last is hashed unless there is something to find out. */
  async function unpackAll(base: Uint8Array | undefined, links: readonly Link[], minding: 'each' | 'last') {
    let bytes = base;
    for (const [index, { hash, packed }] of links.entries()) {
      bytes = await unpack(packed, bytes).catch(async (cause: Error) => {
        throw await fault('unreadable', hash, `cannot be read (${cause.message})`, cause);
      });
      if (minding === 'last' && index < links.length - 1) continue;
      const found = sha256(bytes);
      if (found !== hash) throw await fault('altered', hash, `was altered, its bytes hash to ${found}`);
      recent.add(hash, bytes);
    }
    return bytes!;
  }

  return {
    link,
    async bytes(hash, packed, fresh) {
      try {
        const [base, links] = await linksUnder(hash, packed, fresh === 'fresh');
        return await unpackAll(base, links, 'last').catch(() => unpackAll(base, links, 'each'));
      } catch (error) {
        if (!(error instanceof BlobFault) || error.hash === hash) throw error;
        throw await fault('unreadable', hash, `cannot be read without another one (${error.message})`, error);
      }
    },
  };
}
