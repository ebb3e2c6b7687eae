import type { Instant } from '../../words/instant.ts';
import { parseNote, type SignedNote } from './note.ts';

/** What a checkpoint says: all leaves up to here, in one hash. */
export interface TreeHead {
  /** Which log: its name is that of the key that signs. */
  origin: string;
  size: number;
  /** Lower-case hexadecimal. */
  root: string;
}

/** A checkpoint as it is kept. */
export interface Checkpoint {
  treeSize: number;
  /** The signed note. */
  note: string;
  createdAt: Instant;
  /** Set where an authority has stamped it. */
  timestamp?: Stamp;
}

/** An authority's word that the note was there at a time. */
export interface Stamp {
  /** DER of the TimeStampResp. */
  token: Uint8Array;
  /** Address of the authority, without credentials and query. */
  authority: string;
  /** When we got it, by our own clock. */
  createdAt: Instant;
}

/** The text that is signed, as https://c2sp.org/tlog-checkpoint specifies it. */
export function checkpointText({ origin, size, root }: TreeHead): string {
  return `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/** What a signed note says when it is a checkpoint in the form that we give it; undefined when it is anything else. */
export function parseCheckpoint(note: string): { head: TreeHead; signed: SignedNote } | undefined {
  const signed = parseNote(note);
  const [origin, size, root, ...rest] = signed?.text.split('\n') ?? [];
  if (signed === undefined || origin === undefined || rest.length !== 1) return undefined;
  const head = { origin, size: Number(size), root: Buffer.from(root ?? '', 'base64').toString('hex') };
  return head.root.length === 64 && checkpointText(head) === signed.text ? { head, signed } : undefined;
}
