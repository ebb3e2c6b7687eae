/**
 * Where packed blobs lie, under the SHA-256 of what is in them: files in the embedded home, a table in the shared one. It knows
 * nothing of what the bytes mean.
 */
export interface PackedBlobs {
  /** Durable when it returns. Keeps what is there when there is one of this name. */
  write(hash: string, packed: Uint8Array): Promise<void>;
  read(hash: string): Promise<Uint8Array | undefined>;
  /** Durable, too, when it returns true. */
  has(hash: string): Promise<boolean>;
  /** Every name there is, in any order. */
  names(): AsyncIterable<string>;
  /** Every name there is with the bytes it takes as it is packed, in any order. */
  sizes(): AsyncIterable<readonly [hash: string, bytes: number]>;
  /** Does nothing when there is none of this name. */
  remove(hash: string): Promise<void>;
  /** Where the blob lies, or would, in words for the person who is to restore it. */
  whereabouts(hash: string): Promise<string>;
}
