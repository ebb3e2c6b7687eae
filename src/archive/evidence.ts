import type { Instant } from '../words/instant.ts';

/** The file of evidence that says how a page was received: the facts of an evidence read, and of the capture it was made for. */
export const FACTS = 'evidence.json';
/** The file of evidence that holds the exchange. */
export const WARC = 'page.warc.gz';

/** A file of evidence, to be kept. Its name is unique within the check. */
export interface NewEvidence {
  /** E.g. `screenshot.png`; lower-case letters, digits, hyphens and dots. */
  name: string;
  /** E.g. `image/png`. */
  mediaType: string;
  bytes: Uint8Array;
}

/** What the rows know of a file of evidence. */
export interface ArchivedEvidence extends Omit<NewEvidence, 'bytes'> {
  check: number;
  byteLength: number;
  /** SHA-256 of the bytes: their name in the blob store. */
  hash: string;
  /** Set when the bytes are kept no more: when they were dropped, and why, as a clause for people. */
  dropped?: { at: Instant; why: string };
}

/** Whose evidence: a check's, or a snapshot's, which is that of the check that took it. */
export type EvidenceOf = { check: number } | { snapshot: number };

/** An archived file with its bytes. */
export type EvidenceFile = ArchivedEvidence & { bytes: Uint8Array };
