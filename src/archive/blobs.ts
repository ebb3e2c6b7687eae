/** Bodies of captures, kept under the SHA-256 of their bytes. */
export interface Blobs {
  /** Returns the hash once the bytes are durable under it. Bytes that are there already are not written again. */
  put(bytes: Uint8Array): Promise<string>;
  /** @throws Error naming the blob when it is missing, unreadable or not what its name says */
  get(hash: string): Promise<Uint8Array>;
}
