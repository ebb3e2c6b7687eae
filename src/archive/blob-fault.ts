export type BlobFaultKind = 'missing' | 'unreadable' | 'altered';

/** A blob that is not what its name promises. The message names it, where it lies and how to mend it. */
export class BlobFault extends Error {
  override readonly name = 'BlobFault';
  readonly kind: BlobFaultKind;
  readonly hash: string;

  constructor(kind: BlobFaultKind, hash: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.hash = hash;
  }
}

/** What is wrong with the blob that is being read, where something is. @throws whatever else keeps it from being read */
export async function faultIn(reading: Promise<void>): Promise<BlobFault | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof BlobFault) return error;
    throw error;
  }
}
