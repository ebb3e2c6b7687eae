import type { Archive } from './archive.ts';
import type { Blobs } from './blobs.ts';
import { type LogHome, sqlLog } from './log/sql-log.ts';
import { proveCheck } from './log/sql-proof.ts';
import type { Database } from './schema.ts';
import { selectChange, selectChanges } from './sql-changes.ts';
import { selectBegun, selectChecks, selectReadBefore, selectTaking } from './sql-checks.ts';
import { hasten, mendSchedules } from './sql-clock.ts';
import { selectEvidence, selectEvidenceFile } from './sql-evidence.ts';
import { atHost } from './sql-hosts.ts';
import { sqlOutbox } from './sql-outbox.ts';
import { selectPages } from './sql-pages.ts';
import { probe } from './sql-probe.ts';
import { record } from './sql-record.ts';
import { drop, selectDroppable } from './sql-retention.ts';
import { selectEarlier, selectLatest, selectLineage, selectSnapshot } from './sql-snapshots.ts';
import { selectStatistics } from './sql-statistics.ts';
import { selectTakenAfter } from './sql-stretch.ts';
import {
  declareTargets,
  holdTargets,
  selectDue,
  selectKnownTargets,
  selectStamps,
  selectTargets,
} from './sql-targets.ts';
import { inTransaction } from './sql-transaction.ts';

/** The archive over any SQL database whose tables are up to date. Closing it closes the database. */
export function sqlArchive(db: Database, blobs: Blobs, home: LogHome): Archive {
  return {
    // Of two processes that declare at once one comes after the other: what is known is never a mixture.
    declareTargets: (targets, now) =>
      inTransaction(db, trx => declareTargets(trx, targets, now), 'serializable'),
    holdTargets: (targets, now) => inTransaction(db, trx => holdTargets(trx, targets, now), 'serializable'),
    targets: ids => selectTargets(db, ids ?? 'declared'),
    knownTargets: () => selectKnownTargets(db),
    stamps: () => selectStamps(db),
    target: async id => (await selectTargets(db, [id]))[0],
    due: (now, limit) => selectDue(db, now, limit),
    pages: targets => selectPages(db, targets),
    hasten: (target, now) => inTransaction(db, trx => hasten(trx, target, now)),
    mendSchedules: now => db.transaction().execute(trx => mendSchedules(trx, now)),

    record: (check, basedOn) => record(db, blobs, check, basedOn),
    latest: target => selectLatest(db, target),
    snapshot: id => selectSnapshot(db, id),
    async content({ bodyHash, capture: { contentType } }) {
      const body = await blobs.get(bodyHash);
      return contentType === 'application/pdf'
        ? { contentType, body }
        : { contentType, body: Buffer.from(body).toString() };
    },
    evidence: of => selectEvidence(db, of),
    evidenceFile: (check, name) => selectEvidenceFile(db, blobs, check, name),
    droppable: (rule, query) => selectDroppable(db, rule, query),
    drop: (file, news) => drop(db, blobs, file, news),
    lineage: target => selectLineage(db, target),
    earlier: (snapshot, documentHash) => selectEarlier(db, snapshot, documentHash),
    takenAfter: (place, limit) => selectTakenAfter(db, place, limit),

    checks: (target, limit, below) => selectChecks(db, target, limit, below),
    begun: () => selectBegun(db),
    checkThatTook: snapshot => selectTaking(db, snapshot),
    readBefore: check => selectReadBefore(db, check),
    changes: query => selectChanges(db, query),
    change: id => selectChange(db, id),

    ...sqlOutbox(db),

    atHost: (host, step) => inTransaction(db, trx => atHost(trx, host, step)),

    statistics: () => selectStatistics(db, blobs),
    probe: () => probe(db, blobs),
    proof: check => proveCheck(db, check, home),
    log: sqlLog(db, blobs, home),

    close: () => db.destroy(),
  };
}
