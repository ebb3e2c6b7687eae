import type { Routing } from '../alert/routing.ts';
import type { Archive, NewCheck, NewSnapshot, Recorded, Snapshot, TargetState } from '../archive/archive.ts';
import { BlobFault } from '../archive/blob-fault.ts';
import { CaptureError, type ReadRequest } from '../capture/capture.ts';
import type { Change } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import type { Target } from '../target/target.ts';
import { type Instant, instant } from '../words/instant.ts';
import { derive, deriveChange } from './derive.ts';
import { pageFile } from './evidence-files.ts';
import { hasLasted } from './lasting.ts';
import { isTheirs, verdictOnTakingOver } from './ota/theirs.ts';
import { owing } from './owing.ts';
import { readAsPlanned } from './planned-reading.ts';
import { BODY_LOST, type Reading, SECTION_LOST, told } from './reading.ts';
import { recentChange } from './recent-change.ts';
import { recurrence } from './recurrence.ts';
import { isFresh, nextAfterFailure, nextRegular, nextSecondLook } from './schedule.ts';
import { evidenceOfFirst, secondRead } from './second-read.ts';
import { suspicion } from './suspicion.ts';
import { thinned } from './thinning.ts';
import { inContext } from './verdict.ts';
import type { Watching } from './watching.ts';

/** The part of the world that a check touches. It owes alerts to channels, and posts none. */
export type Checking = Pick<Watching, 'archive' | 'reader' | 'clock' | 'proofs'> & {
  routing: Routing;
  /** What the second read keeps, `evidence` unless told otherwise. `routine` also spares first readings their second read. */
  second?: ReadRequest['mode'];
};

type Read = Extract<Reading, { kind: 'read' }>;
type Outcome = DistributiveOmit<NewCheck, 'target' | 'startedAt' | 'finishedAt' | 'follows'>;

/** What was known when the visit began. */
interface Beginning {
  latest: Snapshot | undefined;
  before: TargetState | undefined;
  now: Instant;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Visits a target once and records what came of it: the whole path from the page to the outbox. Safe to run twice for the same
 * visit, for only the first is recorded.
 * @param known the target as it stood when the visit was found to be due
 * @throws CaptureError with reason `browser` when our browser failed: nothing is recorded, and the visit is still due
 * @throws ArchiveConflict when another worker recorded a check of the target meanwhile: nothing is recorded
 */
export async function check(
  target: Target,
  watching: Checking,
  signal?: AbortSignal,
  known?: TargetState,
): Promise<Recorded> {
  const { archive, clock } = watching;
  const startedAt = instant(clock());
  const before = known ?? (await archive.target(target.id));
  const latest = await archive.latest(target.id);
  const reading = await readAsPlanned(target, latest, watching, signal);
  const outcome =
    reading.kind === 'failed'
      ? failed(target, reading, { before, now: startedAt })
      : await judge(target, reading, { latest, before, now: startedAt }, watching, signal);
  const finishedAt = instant(clock());
  const follows = before?.lastCheck?.id ?? 'none';
  return archive.record({ target: target.id, startedAt, finishedAt, follows, ...outcome }, latest);
}

/** A page that came and was not believed is kept: somebody may want to see what we did not take for the document. */
function failed(
  target: Target,
  { error, capture }: Pick<Extract<Reading, { kind: 'failed' }>, 'error' | 'capture'>,
  { before, now }: Pick<Beginning, 'before' | 'now'>,
): Outcome {
  const nextDueAt = nextAfterFailure(target, (before?.schedule.failures ?? 0) + 1, now, error.retryAfter);
  const evidence = capture === undefined ? [] : [pageFile('suspect-read', capture)];
  return { outcome: 'failed', reason: error.reason, detail: error.message, nextDueAt, evidence };
}

async function judge(
  target: Target,
  reading: Read,
  { latest, before, now }: Beginning,
  { archive, reader, routing, second: mode = 'evidence' }: Checking,
  signal?: AbortSignal,
): Promise<Outcome> {
  const nextDueAt = nextRegular(target, now, await recentChange(latest, now, archive));
  const lost = sectionLost(reading);

  if (latest === undefined) {
    const second = await evidenceOfFirst(target, reading, { reader, mode }, signal);
    const snapshot = snapshotOf(second.kind === 'agrees' ? second.reading : reading);
    return { outcome: 'first', snapshot, nextDueAt, ...details(lost, second), evidence: second.evidence };
  }
  // The first page of our own after texts that others recorded is kept whatever it says: it is the evidence that theirs is none of.
  const takesOver = isTheirs(latest.capture);
  if (reading.hash === latest.documentHash && !takesOver) return { outcome: 'unchanged', nextDueAt, ...lost };

  const { change, ...bodyLost } = await difference(latest, reading, target, archive);
  if (change.kind === 'none' && !takesOver)
    return { outcome: 'unchanged', nextDueAt, ...details(lost, bodyLost) };

  const doubt = takesOver
    ? undefined
    : suspicion(change, { before: latest.capture.finalUrl, after: reading.capture.finalUrl });
  if (doubt !== undefined && !hasLasted(await archive.checks(target.id, 200), doubt.reason, now)) {
    const why = `${told(target.url, doubt.why, reading.document)}; believed when it lasts for two days`;
    const error = new CaptureError(doubt.reason, why);
    return failed(target, { error, capture: reading.capture }, { before, now });
  }

  const second = await secondRead(target, reading, { reader, mode }, signal);
  if (second.kind !== 'agrees') {
    const failing = second.kind === 'failed' ? 'a second read to confirm the difference failed: ' : '';
    const kept = thinned(second.evidence, await archive.checks(target.id, 50), now);
    const detail = [`${failing}${second.detail}`, ...(kept.detail ? [kept.detail] : [])].join('; ');
    return { outcome: 'unstable', detail, nextDueAt: nextSecondLook(target, now), evidence: kept.evidence };
  }

  const [known, current] = await Promise.all([
    archive.earlier(latest, reading.hash),
    archive.earlier(latest, latest.documentHash),
  ]);
  const returned = recurrence({ known, current }, now);
  const derived = derive(change);
  const meaning = takesOver
    ? { ...derived, verdict: verdictOnTakingOver(derived.verdict) }
    : inContext(derived, doubt, returned);
  const turn = { target, documentHash: reading.hash, recurrence: returned, now };
  return {
    outcome: 'changed',
    snapshot: snapshotOf(second.reading),
    change,
    findings: meaning.findings,
    ...(await owing(turn, meaning, routing, archive)),
    nextDueAt: nextRegular(target, now, isFresh(known?.takenAt, now) ? now : undefined),
    ...details(lost, bodyLost, second),
    evidence: second.evidence,
  };
}

/** Of two reads that agree the one with everything loaded: evidence and body are then of one moment. */
function snapshotOf({ capture, document, hash }: Read): NewSnapshot {
  return { capture, document, documentHash: hash };
}

function details(...parts: readonly { detail?: string }[]): { detail?: string } {
  const said = parts.flatMap(({ detail }) => (detail === undefined ? [] : [detail]));
  return said.length === 0 ? {} : { detail: said.join('; ') };
}

/**
 * A snapshot whose body is lost or damaged is compared by its stored document, so that the target's history goes on; the check says
 * so. Any other trouble of the archive is thrown.
 */
async function difference(
  latest: Snapshot,
  { capture, document }: Read,
  target: Target,
  archive: Archive,
): Promise<{ change: Change; detail?: string }> {
  try {
    const before = { content: await archive.content(latest), url: latest.capture.finalUrl };
    const after = { content: capture, url: capture.finalUrl };
    return { change: await deriveChange(before, after, target) };
  } catch (error) {
    if (!(error instanceof BlobFault)) throw error;
    const detail = `${BODY_LOST}: ${error.message}`;
    return { change: compare(latest.document, document), detail };
  }
}

function sectionLost({ document }: Read): { detail?: string } {
  if (document.section !== 'fallback') return {};
  return { detail: `${SECTION_LOST}; the page’s main content was read instead` };
}
