/** Something in the archive that is not as it was recorded. */
export interface Fault {
  /** E.g. `check 12 of lutra/privacy is not what was logged: outcome is "unchanged", logged as "changed"`. */
  what: string;
  /** The row or file. */
  where: string;
  /** What to do about it. */
  mend: string;
}

/** The parts of a verification, in their order. */
export type Stage =
  | 'the database'
  | 'checks'
  | 'rows that no check names'
  | 'documents'
  | 'sealed rows'
  | 'pages of targets'
  | 'timestamps'
  | 'blobs';

/** Told how far a verification has come. `done` equals `total` at the end of a stage. */
export type Report = (stage: Stage, done: number, total: number) => void;

/** A head that was kept elsewhere: the tree must still have this root at this size. */
export interface KnownHead {
  size: number;
  root: string;
}

/** How to verify. */
export interface Verifying {
  known?: readonly KnownHead[];
  report?: Report;
}

/** There is no mending of a record but to put back what it was. */
export const RESTORE = 'restore the archive from a backup that verifies';

/** What was altered or taken away, and is mended by nothing else. */
export function alteration(what: string, where: string): Fault {
  return { what, where, mend: RESTORE };
}
