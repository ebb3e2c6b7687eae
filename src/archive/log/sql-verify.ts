import type { Blobs } from '../blobs.ts';
import type { Database } from '../schema.ts';
import { type Fault, RESTORE, type Stage, type Verifying } from './fault.ts';
import { verifyMigrations } from './sql-migrations-seal.ts';
import { verifyBlobs } from './sql-verify-blobs.ts';
import { verifyChecks } from './sql-verify-checks.ts';
import { verifyDocuments, verifyNaming, verifyPages, verifySeals } from './sql-verify-rows.ts';
import { verifyTimestamps } from './sql-verify-timestamps.ts';

/** What a database can say about its own soundness. */
export type Soundness = (db: Database) => AsyncIterable<Fault>;

/**
 * Everything in the archive that is not as it was recorded, in the order in which it is found. The archive may be written to
 * meanwhile. A stage that cannot be carried out is a fault, and the next ones are tried all the same.
 */
export async function* verifyArchive(
  db: Database,
  blobs: Blobs,
  soundness: Soundness,
  { known = [], report = () => undefined }: Verifying,
): AsyncGenerator<Fault> {
  yield* attempt('the database', soundness(db));
  yield* attempt('the database', verifyMigrations(db));
  report('the database', 1, 1);
  yield* attempt('checks', verifyChecks(db, known, report));
  yield* attempt('rows that no check names', verifyNaming(db, report));
  yield* attempt('documents', verifyDocuments(db, report));
  yield* attempt('sealed rows', verifySeals(db, report));
  yield* attempt('pages of targets', verifyPages(db, report));
  yield* attempt('timestamps', verifyTimestamps(db, report));
  yield* attempt('blobs', verifyBlobs(db, blobs, report));
}

async function* attempt(stage: Stage, faults: AsyncIterable<Fault>): AsyncGenerator<Fault> {
  try {
    yield* faults;
  } catch (error) {
    yield { what: `${stage} cannot be verified: ${(error as Error).message}`, where: stage, mend: RESTORE };
  }
}
