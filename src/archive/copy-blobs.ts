import { faultIn } from './blob-fault.ts';
import { blobs } from './blobs.ts';
import type { PackedBlobs } from './packed-blobs.ts';

/** What came of copying blobs from one place to another. */
export interface CopiedBlobs {
  /** Were there before. */
  there: number;
  copied: number;
  /** Were there, were damaged, and have been put right. */
  mended: number;
  /** What is wrong with those that are damaged where they came from; they were not copied. */
  damaged: readonly string[];
}

/** Told of each blob that has been dealt with; begins with how many there are. */
export type BlobProgress = (all: number) => { step(): void; end(): void };

/**
 * Copies the blobs that are missing, as they are packed, and reads back every one that it copied. What is damaged at its source is
 * not kept, so that a later copy can still bring it whole.
 *
 * @param thorough read those that were there already, too, and put right what is damaged
 */
export async function copyBlobs(
  from: PackedBlobs,
  to: PackedBlobs,
  { thorough, progress }: { thorough: boolean; progress: BlobProgress },
): Promise<CopiedBlobs> {
  const names = await Array.fromAsync(from.names());
  const walk = progress(names.length);
  const copied = new Set<string>();
  for (const hash of names) {
    if (await to.has(hash)) continue;
    await copyOne(from, to, hash);
    copied.add(hash);
  }

  const target = blobs(to);
  const damaged: string[] = [];
  let mended = 0;
  for (const hash of names) {
    walk.step();
    if (!thorough && !copied.has(hash)) continue;
    const fault = await faultIn(target.verify(hash));
    if (fault === undefined) continue;
    const source = await faultIn(blobs(from).verify(hash));
    if (source === undefined) {
      await to.remove(hash);
      await copyOne(from, to, hash);
      mended += 1;
      continue;
    }
    damaged.push(source.message);
    if (copied.delete(hash)) await to.remove(hash);
  }
  walk.end();
  return { there: names.length - copied.size - mended, copied: copied.size, mended, damaged };
}

async function copyOne(from: PackedBlobs, to: PackedBlobs, hash: string): Promise<void> {
  const packed = await from.read(hash);
  if (packed !== undefined) await to.write(hash, packed);
}
