import type { Archive, ChangeSummary, Snapshot } from '../archive/archive.ts';
import { BlobFault } from '../archive/blob-fault.ts';
import { CaptureError, type RecordedElsewhere } from '../capture/capture.ts';
import type { Change } from '../change/change.ts';
import { documentHash } from '../document/sameness.ts';
import type { Target } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import { type Captured, derive, deriveChange, type Meaning } from './derive.ts';
import { isTheirs, verdictOnTakingOver, verdictOnTheirs } from './ota/theirs.ts';
import { extract } from './reading.ts';
import { earlierReadings, type Recurrence, recurrence, type Wording } from './recurrence.ts';
import {
  type ChangeDifference,
  changeDifference,
  type DocumentDifference,
  documentDifference,
} from './rederived.ts';
import { rememberExtracts } from './remember-extracts.ts';
import { suspicion } from './suspicion.ts';
import { inContext } from './verdict.ts';

/** What today's extractor and rules make of one archived snapshot, beside what was recorded of it. */
export interface Rederived {
  target: string;
  snapshot: number;
  sequence: number;
  takenAt: Instant;
  /** Hash of the document as today's extractor reads it; absent where the body cannot be read. */
  documentHash?: string;
  /** Why the body cannot be read. Nothing can be said of this snapshot, nor of the change that leads to it or the next. */
  unreadable?: string;
  /** Set where the document would be another. */
  document?: DocumentDifference;
  /** Set where the change that leads to the snapshot would be judged otherwise. */
  change?: ChangeDifference;
}

/**
 * Reads the archived bodies of a target again, oldest first, the way a check does, and compares what comes of it with what was
 * recorded. Writes nothing and owes nobody an alert.
 *
 * @param done what an earlier run has come to, oldest first: these snapshots are not compared again
 */
export async function* rederive(
  archive: Archive,
  target: Target,
  done: readonly Rederived[] = [],
): AsyncGenerator<Rederived> {
  const ids = (await archive.lineage(target.id)).toReversed().slice(done.length);
  if (ids.length === 0) return;
  const changes = new Map(
    (await archive.changes({ target: target.id, limit: Number.MAX_SAFE_INTEGER })).map(change => [
      change.after.id,
      change,
    ]),
  );
  const read = rememberExtracts(extract);
  const wordings = done.flatMap(wordingOf).toReversed();
  const last = done.at(-1);
  let before = last && (await captured(archive, await snapshotOf(archive, last.snapshot)));

  for (const { id } of ids) {
    const snapshot = await snapshotOf(archive, id);
    const after = await captured(archive, snapshot);
    const change = changes.get(id);
    const told = await again({ before, after, change, snapshot, target, wordings }, read);
    wordings.unshift(...wordingOf(told));
    before = after;
    yield told;
  }
}

type Opened = { kind: 'read'; capture: Captured } | { kind: 'unreadable'; why: string };

interface Step {
  before: Opened | undefined;
  after: Opened;
  change: ChangeSummary | undefined;
  snapshot: Snapshot;
  target: Target;
  /** As today's extractor reads them, newest first. */
  wordings: readonly Wording[];
}

async function again(step: Step, read: typeof extract): Promise<Rederived> {
  const { before, after, change, snapshot, target } = step;
  const { id, sequence, takenAt } = snapshot;
  const told = { target: target.id, snapshot: id, sequence, takenAt };
  if (after.kind === 'unreadable') return { ...told, unreadable: after.why };
  try {
    const document = await read(after.capture.content, after.capture.url, target);
    const hash = documentHash(document);
    const differs = documentDifference(snapshot.document, document);
    const judged = { ...told, documentHash: hash, ...(differs && { document: differs }) };
    if (change === undefined || before === undefined) return judged;
    if (before.kind === 'unreadable') return { ...judged, unreadable: `the snapshot before: ${before.why}` };
    const otherwise = await judgedAgain(step, before.capture, after.capture, hash, read);
    return { ...judged, ...(otherwise && { change: otherwise }) };
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return { ...told, unreadable: error.message };
  }
}

async function judgedAgain(
  { change, target, snapshot, wordings }: Step,
  before: Captured,
  after: Captured,
  hash: string,
  read: typeof extract,
): Promise<ChangeDifference | undefined> {
  const today = await deriveChange(before, after, target, read);
  const returned = recurrence(earlierReadings(wordings, hash), snapshot.takenAt);
  const told = meaningOf(today, { before, after, recorded: snapshot.capture.recorded }, returned);
  return changeDifference(change!, { kind: today.kind, ...told });
}

function meaningOf(
  change: Change,
  { before, after, recorded }: { before: Captured; after: Captured; recorded: RecordedElsewhere | undefined },
  returned: Recurrence,
): Meaning {
  const { findings, verdict } = derive(change);
  if (recorded) return { findings, verdict: verdictOnTheirs(verdict, recorded.differs, returned) };
  if (isTheirs(before.content)) return { findings, verdict: verdictOnTakingOver(verdict) };
  const doubt = suspicion(change, { before: before.url, after: after.url });
  return inContext({ findings, verdict }, change.kind === 'none' ? undefined : doubt, returned);
}

async function snapshotOf(archive: Archive, id: number): Promise<Snapshot> {
  const snapshot = await archive.snapshot(id);
  if (snapshot === undefined) throw new Error(`snapshot ${id} is not in the archive any more`);
  return snapshot;
}

async function captured(archive: Archive, snapshot: Snapshot): Promise<Opened> {
  try {
    const content = await archive.content(snapshot);
    return { kind: 'read', capture: { content, url: snapshot.capture.finalUrl } };
  } catch (error) {
    if (!(error instanceof BlobFault)) throw error;
    return { kind: 'unreadable', why: error.message };
  }
}

function wordingOf({ documentHash, takenAt }: Rederived): Wording[] {
  return documentHash === undefined ? [] : [{ documentHash, takenAt }];
}
