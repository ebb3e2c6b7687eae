import { expect } from 'vitest';
import type { Archive, NewCheck, Snapshot } from '../../../src/archive/archive.ts';
import { aChanged, aFinding, aFirst, anUnchanged, aTarget, hours, NEW, OLD } from '../builders.ts';

/** A target of its own with one snapshot, and the check that finds it changed. */
export interface OneCase {
  target: string;
  before: Snapshot;
  changed: Extract<NewCheck, { outcome: 'changed' }>;
}

/** What the archive holds of a case when nothing of the check was recorded, and when all of it was. */
export const NOTHING = {
  snapshots: 1,
  checks: ['first'],
  changes: 0,
  findings: 0,
  alerts: 0,
  due: hours(12),
};
export const ALL = {
  snapshots: 2,
  checks: ['changed', 'first'],
  changes: 1,
  findings: 2,
  alerts: 2,
  due: hours(24),
};

let cases = 0;

export async function aCase(archive: Archive): Promise<OneCase> {
  const target = `lutra/case-${++cases}`;
  await archive.declareTargets([aTarget({ id: target })], hours(0));
  await archive.record(aFirst(hours(0), [`${OLD[0]} (${target})`], target));
  const before = (await archive.latest(target))!;
  const bytes = Buffer.from(`{"of":"${target}"}`);
  const changed = aChanged(hours(12), before.document, [`${NEW[0]} (${target})`], {
    target,
    findings: [aFinding(), aFinding({ topic: 'opt-out' })],
    alerts: [{ channel: 'log' }, { channel: 'slack:#privacy' }],
    evidence: [{ name: 'evidence.json', mediaType: 'application/json', bytes }],
  });
  return { target, before, changed };
}

/** What the archive holds of it. */
export async function held(archive: Archive, { target }: OneCase) {
  const [change, ...more] = await archive.changes({ target, limit: 9 });
  expect(more).toEqual([]);
  return {
    snapshots: (await archive.lineage(target)).length,
    checks: (await archive.checks(target, 9)).map(check => check.outcome),
    changes: change === undefined ? 0 : 1,
    findings: change?.findings.length ?? 0,
    alerts: change === undefined ? 0 : (await archive.alerts({ change: change.id, limit: 9 })).length,
    due: (await archive.target(target))?.schedule.nextDueAt,
  };
}

/** Visits once more, as the next job does; after that everything must be there, and nothing twice. */
export async function visitAgain(archive: Archive, one: OneCase): Promise<void> {
  const standing = (await archive.latest(one.target))!;
  const isNew = standing.documentHash === one.changed.snapshot.documentHash;
  await archive.record(isNew ? anUnchanged(hours(12), one.target) : one.changed, standing);
  expect(await held(archive, one)).toMatchObject({ snapshots: 2, changes: 1, findings: 2, alerts: 2 });
  const latest = (await archive.latest(one.target))!;
  expect((await archive.content(latest)).body).toContain(one.target);
}
