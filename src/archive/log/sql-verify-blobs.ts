import { faultIn } from '../blob-fault.ts';
import type { Blobs } from '../blobs.ts';
import type { Database } from '../schema.ts';
import { isNamed, selectKept } from '../sql-retention.ts';
import { type Fault, RESTORE, type Report } from './fault.ts';

/**
 * Every blob that a row counts on is there, and every blob that is there is what its name says, byte for byte. What was dropped
 * by a rule is not missed.
 */
export async function* verifyBlobs(db: Database, blobs: Blobs, report: Report): AsyncGenerator<Fault> {
  const named = new Set(await selectNamed(db));
  let done = 0;
  for (const hash of named) {
    report('blobs', done++, named.size);
    const fault = await faultIn(blobs.verify(hash));
    if (fault === undefined) continue;
    // It may have been dropped since the rows were read.
    if (fault.kind === 'missing' && !(await isNamed(db, hash))) continue;
    yield { what: fault.message, where: `blob ${hash}`, mend: `${RESTORE}, or this blob alone` };
  }
  for await (const hash of blobs.names()) {
    if (named.has(hash)) continue;
    report('blobs', done++, done);
    const fault = await faultIn(blobs.verify(hash));
    if (fault === undefined || fault.kind === 'missing') continue;
    yield { what: fault.message, where: `blob ${hash}`, mend: 'no row names it: it may be deleted' };
  }
  report('blobs', done, done);
}

/** In the order in which they are read with the least effort: bodies of one target build upon one another. */
async function selectNamed(db: Database): Promise<readonly string[]> {
  const bodies = await db
    .selectFrom('snapshots')
    .select('body_hash as hash')
    .orderBy('target_id')
    .orderBy('sequence')
    .execute();
  const evidence = await selectKept(db)
    .select('hash')
    .orderBy('evidence.check_id')
    .orderBy('evidence.name')
    .execute();
  return [...bodies, ...evidence].map(({ hash }) => hash);
}
