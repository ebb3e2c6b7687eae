import type { Clock } from '../words/instant.ts';
import type { Archive } from './archive.ts';
import { blobs } from './blobs.ts';
import type { Home } from './home.ts';
import { keyFile } from './log/key-files.ts';
import { withNamedErrors } from './named-errors.ts';
import { sqlArchive } from './sql-archive.ts';

/** What signs the log of an archive, and by which clock. */
export interface Signing {
  /** File of the key; made when it is first needed. */
  logKeyFile: string;
  clock?: Clock | undefined;
}

/** The archive that lives in a home. Closing it closes the home. */
export function archiveOf(
  { name, db, blobs: packed, soundness }: Home,
  { logKeyFile, clock = () => new Date() }: Signing,
): Archive {
  const signing = { key: keyFile(logKeyFile), clock, soundness };
  return withNamedErrors(sqlArchive(db, blobs(packed), signing), `the archive in ${name}`);
}
