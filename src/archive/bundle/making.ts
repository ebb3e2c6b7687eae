import type { Instant } from '../../words/instant.ts';
import type { Proofs } from './proof-files.ts';
import type { Subject } from './subject.ts';

/** The file that names all others by their SHA-256. */
export const MANIFEST = 'MANIFEST.sha256';

/** What a bundle is made of besides what the archive holds. */
export interface Making {
  /** Its name, which is that of its one folder. */
  name: string;
  subject: Subject;
  proofs: Proofs;
  /** The subject on paper. */
  paper: { html: string; pdf: Uint8Array | undefined };
  /** What the rules made of it, in a sentence. */
  sentence: string;
  /** When it is made. */
  made: Instant;
  /** Name and version of what makes it. */
  software: string;
}
