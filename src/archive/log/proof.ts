/**
 * Everything it takes to show, without the archive, that a check was logged before a checkpoint was signed. Its parts are what
 * the specifications call them: RFC 6962 (tree), C2SP tlog-checkpoint and signed-note (checkpoint), RFC 3161 (timestamp).
 */
export interface Proof {
  /** The leaf: canonical JSON of the check and all that came with it. The UTF-8 bytes of this very text are what was hashed. */
  leaf: string;
  /** Where the leaf stands in the tree; counts from 0. */
  index: number;
  /** How many leaves the checkpoint's tree has. */
  treeSize: number;
  /** The inclusion path (RFC 6962, 2.1.1), nearest sibling first: lower-case hexadecimal SHA-256 hashes. */
  path: readonly string[];
  /** The signed note, to its last newline. */
  checkpoint: string;
  /** The Ed25519 key that signed it, as PEM (SubjectPublicKeyInfo). */
  publicKey: string;
  /** DER of the RFC 3161 TimeStampResp over the note's bytes, where an authority was asked. */
  timestamp?: Uint8Array;
}
