import type { Archive, NewCheck, Recorded, Snapshot } from '../archive/archive.ts';
import type { CaptureError } from '../capture/capture.ts';
import type { Change } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import type { Target } from '../target/target.ts';
import { type Instant, instant } from '../words/instant.ts';
import { derive, deriveChange } from './derive.ts';
import { type Reading, readTarget } from './reading.ts';
import { recurrence } from './recurrence.ts';
import { nextAfterFailure, nextRegular, nextSecondLook } from './schedule.ts';
import { hasLasted, suspicion } from './suspicion.ts';
import { afterHolding, afterRecurrence } from './verdict.ts';
import type { Watching } from './watching.ts';

/** The part of the world that a check touches. It owes alerts to channels, and posts none. */
export type Checking = Pick<Watching, 'archive' | 'reader' | 'clock'> & {
  channels: readonly { name: string }[];
};

type Read = Extract<Reading, { kind: 'read' }>;
type Outcome = DistributiveOmit<NewCheck, 'target' | 'startedAt' | 'finishedAt'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Visits a target once and records what came of it: the whole path from the page to the outbox. Safe to run twice for the same
 * visit, for the second finds nothing new.
 * @throws CaptureError with reason `browser` when our browser failed: nothing is recorded, and the visit is still due
 * @throws ArchiveConflict when another worker recorded a snapshot of the target meanwhile: nothing is recorded
 */
export async function check(target: Target, watching: Checking, signal?: AbortSignal): Promise<Recorded> {
  const { archive, reader, clock } = watching;
  const startedAt = instant(clock());
  const latest = await archive.latest(target.id);
  const reading = await readTarget(target, reader, signal);
  const outcome =
    reading.kind === 'failed'
      ? await failed(target, reading.error, startedAt, archive)
      : await judge(target, reading, latest, startedAt, watching, signal);
  const finishedAt = instant(clock());
  return archive.record({ target: target.id, startedAt, finishedAt, ...outcome }, latest);
}

async function failed(target: Target, error: CaptureError, now: Instant, archive: Archive): Promise<Outcome> {
  const before = (await archive.target(target.id))?.schedule.failures ?? 0;
  const nextDueAt = nextAfterFailure(before + 1, now, error.retryAfter);
  return { outcome: 'failed', reason: error.reason, detail: error.message, nextDueAt };
}

async function judge(
  target: Target,
  reading: Read,
  latest: Snapshot | undefined,
  now: Instant,
  { archive, reader, channels }: Checking,
  signal?: AbortSignal,
): Promise<Outcome> {
  const nextDueAt = nextRegular(target, now);
  const lost = sectionLost(reading);
  const snapshot = { capture: reading.capture, document: reading.document, documentHash: reading.hash };
  const unstable = (detail: string): Outcome => ({
    outcome: 'unstable',
    detail,
    nextDueAt: nextSecondLook(target, now),
  });

  if (latest === undefined) return { outcome: 'first', snapshot, nextDueAt, ...lost };
  if (reading.hash === latest.documentHash) return { outcome: 'unchanged', nextDueAt, ...lost };

  const change = await difference(latest, reading, target, archive);
  if (change.kind === 'none') return { outcome: 'unchanged', nextDueAt, ...lost };

  const second = await readTarget(target, reader, signal);
  if (second.kind === 'failed')
    return unstable(`a second read to confirm the difference failed: ${second.error.message}`);
  if (second.hash !== reading.hash) return unstable('two reads a moment apart gave different texts');

  const doubt = suspicion(change);
  if (doubt !== undefined && !hasLasted(await archive.checks(target.id, 200), now)) {
    return unstable(`held back: ${doubt}; believed when it lasts for two days`);
  }

  const { findings, verdict } = derive(change);
  const returned = recurrence(await archive.lineage(target.id), reading.hash, now);
  const final = doubt === undefined ? afterRecurrence(verdict, returned) : afterHolding(verdict, doubt);
  const owed = final.alert ? channels.map(({ name }) => name) : [];
  return {
    outcome: 'changed',
    snapshot,
    change,
    findings,
    verdict: final,
    channels: owed,
    nextDueAt,
    ...lost,
  };
}

/** A snapshot whose body is lost or damaged is compared by its stored document, so that the target's history goes on. */
async function difference(
  latest: Snapshot,
  { capture, document }: Read,
  target: Target,
  archive: Archive,
): Promise<Change> {
  const content = await archive.content(latest).catch(() => undefined);
  if (content === undefined) return compare(latest.document, document);
  return deriveChange(
    { content, url: latest.capture.finalUrl },
    { content: capture, url: capture.finalUrl },
    target,
  );
}

function sectionLost({ document }: Read): { detail?: string } {
  if (document.section !== 'fallback') return {};
  return { detail: 'the declared section was not found; the page’s main content was read instead' };
}
