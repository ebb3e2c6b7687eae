import type { Blobs } from '../blobs.ts';
import type { Database } from '../schema.ts';
import { type Fault, RESTORE, type Report } from './fault.ts';

/** Every blob that a row names is there and is what its name says. */
export async function* verifyBlobs(db: Database, blobs: Blobs, report: Report): AsyncGenerator<Fault> {
  const bodies = db.selectFrom('snapshots').select('body_hash as hash');
  const named = await bodies.union(db.selectFrom('evidence').select('hash')).orderBy('hash').execute();
  for (const [nth, { hash }] of named.entries()) {
    report('blobs', nth, named.length);
    const fault = await blobs.get(hash).then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (fault !== undefined) yield { what: fault, where: `blob ${hash}`, mend: RESTORE };
  }
  report('blobs', named.length, named.length);
}
