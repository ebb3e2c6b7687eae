import type { Instant } from '../words/instant.ts';

/** How much an archive holds, for those who must find room for it. */
export interface Statistics {
  /** Rows of each table. */
  rows: Readonly<Record<string, number>>;
  /** When the first and the last check began; absent in an archive without any. */
  oldest?: Instant;
  newest?: Instant;
  /** Bytes on disk of the bodies and files of evidence, by what they are, largest first. */
  blobs: readonly BlobKind[];
}

export interface BlobKind {
  /** `body` of a snapshot, the name of a file of evidence, or `unnamed`: of a check that was cut off. */
  kind: string;
  count: number;
  /** As they are packed. */
  bytes: number;
}

/**
 * Adds up the blobs of each kind. One that is of several kinds counts as the first.
 *
 * @param kinds hashes by kind
 */
export async function byKind(
  sizes: AsyncIterable<readonly [hash: string, bytes: number]>,
  kinds: ReadonlyMap<string, string>,
): Promise<readonly BlobKind[]> {
  const sums = new Map<string, BlobKind>();
  for await (const [hash, bytes] of sizes) {
    const kind = kinds.get(hash) ?? 'unnamed';
    const sum = sums.get(kind) ?? { kind, count: 0, bytes: 0 };
    sums.set(kind, { kind, count: sum.count + 1, bytes: sum.bytes + bytes });
  }
  return [...sums.values()].toSorted((a, b) => b.bytes - a.bytes || a.kind.localeCompare(b.kind));
}
