/** The private half of the key that signs the log. */
export interface SigningKey {
  /** PEM (SubjectPublicKeyInfo). */
  publicKey: string;
  /** 64 bytes. */
  sign(text: string): Uint8Array;
}

/** Where the signing key is kept. */
export interface LogKey {
  /** For messages: its file. */
  where: string;
  /**
   * Undefined when there is none.
   *
   * @throws LogKeyError when what is there is no key, or may not be read
   */
  read(): Promise<SigningKey | undefined>;
  /**
   * Makes one and keeps it; where another process was faster, its one.
   *
   * @throws LogKeyError when it cannot be written
   */
  make(): Promise<SigningKey>;
}

/** The log cannot be signed. Recording goes on without, and what was recorded is signed when the key is there again. */
export class LogKeyError extends Error {
  override readonly name = 'LogKeyError';
}
