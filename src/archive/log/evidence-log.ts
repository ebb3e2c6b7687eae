import type { Checkpoint, Stamp } from './checkpoint.ts';
import type { Fault, Verifying } from './fault.ts';
import type { Verifier } from './note.ts';
import type { Proof } from './proof.ts';

/**
 * The log of all checks: a Merkle tree that only grows. A checkpoint signs how it stands; whoever keeps one can later tell
 * whether anything before it was altered or removed.
 */
export interface EvidenceLog {
  /**
   * Signs the log where it has grown since the last checkpoint, and returns the new one. The first call makes the key.
   *
   * @throws LogKeyError when the key is not there, or is another one
   * @throws Error when what was signed before is no longer what the log holds
   */
  sign(): Promise<Checkpoint | undefined>;
  /** Newest first. */
  checkpoints(limit: number): Promise<readonly Checkpoint[]>;
  /** The newest that an authority has stamped. */
  lastStamped(): Promise<Checkpoint | undefined>;
  /** Every key that ever signed, the one that signs now last. */
  keys(): Promise<readonly Verifier[]>;
  /**
   * Has the key file's key sign from now on, or a new one where there is none.
   *
   * @throws LogKeyError when that one signs already
   */
  changeKey(): Promise<Verifier>;
  /** Keeps an authority's word about the checkpoint of this tree size; the first one stays. */
  stamp(treeSize: number, stamp: Stamp): Promise<void>;
  /**
   * Hashes everything again: rows against leaves, leaves against the tree, the tree against what was signed, seals and blobs.
   * Yields what is wrong in the order in which it is found. The archive may be written to meanwhile.
   */
  verify(how?: Verifying): AsyncIterable<Fault>;
}

/** What an archive does for proof. */
export interface Logged {
  /**
   * Proves that a check, and all that was recorded with it, is in the log. Signs the log where no checkpoint covers the check yet.
   * @throws LogKeyError when it would have to be signed and the key is not there
   * @throws Error when there is no such check
   */
  proof(check: number): Promise<Proof>;
  /** The append-only log of all checks, which `record` writes in its own transaction. */
  readonly log: EvidenceLog;
}
