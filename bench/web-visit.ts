import type { NewCheck, SnapshotSummary } from '../src/archive/archive.ts';
import type { Database } from '../src/archive/schema.ts';
import { insertAlerts } from '../src/archive/sql-alerts.ts';
import { insertChange } from '../src/archive/sql-changes.ts';
import { hasRead, insertCheck } from '../src/archive/sql-checks.ts';
import { taken } from '../src/archive/sql-delivery.ts';
import { insertEvidence } from '../src/archive/sql-evidence.ts';
import { insertSnapshot } from '../src/archive/sql-snapshots.ts';
import { compare } from '../src/change/compare.ts';
import { EXTRACTOR } from '../src/document/document.ts';
import { documentHash } from '../src/document/sameness.ts';
import type { Target } from '../src/target/target.ts';
import { derive } from '../src/watch/derive.ts';
import { type Instant, plus } from '../src/words/instant.ts';
import { aCapture } from '../test/archive/builders.ts';
import type { Visit } from './web-history.ts';
import { aPolicy, type Policy, revised } from './web-policy.ts';
import { type Draw, seeded } from './web-text.ts';

/** A target while its history is written. */
export interface Watched {
  target: Target;
  draw: Draw;
  policy: Policy;
  standing?: SnapshotSummary;
  failures: number;
  lastCheck: number | null;
  lastRead: number | null;
  lastReadAt: Instant;
  lastEnd: Instant;
}

/** What every visit keeps. */
export interface Kept {
  bodyHash: string;
  evidence: Parameters<typeof insertEvidence>[1];
}

/** This share of changes is about training. */
const NEWS = 0.27;
const DURATION = 5_000;

export function watched(target: Target, seed: number): Watched {
  const draw = seeded(seed);
  const policy = aPolicy(draw, target.document);
  return { target, draw, policy, failures: 0, lastCheck: null, lastRead: null, lastReadAt: '', lastEnd: '' };
}

/** Writes the rows of a visit but for those of its schedule and of the log, and returns the id of its check. */
export async function writeVisit(db: Database, its: Watched, visit: Visit, kept: Kept): Promise<number> {
  const { outcome, at } = visit;
  const written = outcome === 'changed' ? await writeChange(db, its, at, kept) : {};
  if (outcome === 'first') await writeSnapshot(db, its, at, kept);
  const took = outcome === 'first' || outcome === 'changed';
  const stands = { ...written, snapshot: its.standing?.id };
  const { id } = await insertCheck(db, checkOf(its, visit), stands);
  await insertEvidence(db, took ? kept.evidence : [], { check: id, snapshot: its.standing?.id });
  its.failures = outcome === 'failed' ? its.failures + 1 : 0;
  its.lastCheck = id;
  its.lastEnd = plus(at, DURATION);
  if (hasRead(outcome)) Object.assign(its, { lastRead: id, lastReadAt: at });
  return id;
}

async function writeChange(db: Database, its: Watched, at: Instant, kept: Kept): Promise<{ change: number }> {
  const { target, policy, standing: before, lastReadAt: lastReadBefore } = its;
  its.policy = revised(policy, its.draw, its.draw() < NEWS);
  const after = await writeSnapshot(db, its, at, kept);
  const found = compare(policy.document, its.policy.document);
  const meaning = derive(found);
  const change = await insertChange(db, {
    before: before!,
    after,
    lastReadBefore,
    change: found,
    ...meaning,
  });
  if (meaning.verdict.alert) {
    const owed = { change, target: target.id, alerts: [{ channel: 'log' }], createdAt: plus(at, DURATION) };
    for (const alert of await insertAlerts(db, owed))
      await taken(db, alert, { part: 'head', receipt: {}, last: true, at: plus(at, 2 * DURATION) });
  }
  return { change };
}

/** Writes what the page says now, which then stands. @returns its id */
async function writeSnapshot(db: Database, its: Watched, at: Instant, { bodyHash }: Kept): Promise<number> {
  const { target, policy, standing } = its;
  const { document } = policy;
  const sequence = (standing?.sequence ?? 0) + 1;
  const snapshot = {
    capture: aCapture({ url: target.url, readAt: at }),
    document,
    documentHash: documentHash(document),
  };
  const place = { target: target.id, sequence, bodyHash, notBefore: undefined };
  const id = await insertSnapshot(db, snapshot, place);
  const { documentHash: hash } = snapshot;
  its.standing = {
    id,
    target: target.id,
    sequence,
    takenAt: at,
    bodyHash,
    documentHash: hash,
    extractor: EXTRACTOR,
  };
  return id;
}

/** The part of a check that its own row tells of. */
function checkOf({ target }: Watched, { outcome, at }: Visit): NewCheck {
  const visit = { target: target.id, startedAt: at, finishedAt: plus(at, DURATION), nextDueAt: at };
  if (outcome === 'failed') return { ...visit, outcome, reason: 'timeout', detail: 'No answer within 30 s.' };
  return { ...visit, outcome } as NewCheck;
}
