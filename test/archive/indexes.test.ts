import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { blobFiles } from '../../src/archive/blob-files.ts';
import { blobs } from '../../src/archive/blobs.ts';
import { keyFile } from '../../src/archive/log/key-files.ts';
import { openNodeSqlite } from '../../src/archive/node-sqlite.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import type { Tables } from '../../src/archive/schema.ts';
import { sqlArchive } from '../../src/archive/sql-archive.ts';
import { SharedSqliteDialect } from '../../src/archive/sqlite-dialect.ts';
import { sqliteSoundness } from '../../src/archive/sqlite-soundness.ts';
import { aChanged, aFirst, aTarget, hours, LUTRA } from './builders.ts';

let directory: string;
let archive: Archive;
let asked: { sql: string; parameters: readonly unknown[] }[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-archive-'));
  await (await openSqliteArchive(directory)).close();
  asked = [];
  const db = new Kysely<Tables>({
    dialect: new SharedSqliteDialect(await openNodeSqlite(join(directory, 'archive.sqlite'))),
    log: event => {
      asked.push(event.query);
    },
  });
  archive = sqlArchive(db, blobs(blobFiles(join(directory, 'blobs'))), {
    key: keyFile(join(directory, 'log.key')),
    clock: () => new Date(hours(13)),
    soundness: sqliteSoundness,
  });
  await archive.declareTargets([aTarget()], hours(0));
  await archive.record(aFirst(hours(0), ['Old.']));
  const before = (await archive.latest(LUTRA))!;
  await archive.record(aChanged(hours(12), before.document, ['New.']), before);
  asked = [];
});

afterEach(async () => {
  await archive.close();
  await rm(directory, { recursive: true, force: true });
});

/** A log has few keys; and checkpoints are walked in the order of their rows, no further than to the limit. */
const SHORT = new Set(['SCAN log_keys', 'SCAN checkpoints']);

/** What SQLite would do for the statements asked so far. */
function plannedSteps(): string[] {
  const database = new DatabaseSync(join(directory, 'archive.sqlite'));
  const steps = asked.flatMap(({ sql, parameters }) =>
    database.prepare(`explain query plan ${sql}`).all(...(parameters as string[])),
  );
  database.close();
  return steps.map(step => String(step.detail));
}

/** The steps that cost more as the archive grows. */
const growingSteps = () => plannedSteps().filter(step => /^SCAN|TEMP B-TREE/.test(step) && !SHORT.has(step));

describe('questions whose cost does not grow with the archive', () => {
  const questions: Record<string, (its: Archive) => Promise<unknown>> = {
    'one target': its => its.target(LUTRA),
    'what is due': its => its.due(hours(99), 10),
    'the pages of targets': its => its.pages([LUTRA]),
    'what a clock that was ahead put off': its => its.mendSchedules(hours(99)),
    'the latest snapshot': its => its.latest(LUTRA),
    'a snapshot': its => its.snapshot(1),
    'the evidence of a check': its => its.evidence({ check: 1 }),
    'the evidence of a snapshot': its => its.evidence({ snapshot: 1 }),
    'a file of evidence': its => its.evidenceFile(1, 'page.warc.gz'),
    'the lineage': its => its.lineage(LUTRA),
    'an earlier snapshot of a wording': async its => its.earlier((await its.latest(LUTRA))!, 'a hash'),
    'the checks of a target': its => its.checks(LUTRA, 10),
    'the earlier checks of a target': its => its.checks(LUTRA, 10, 2),
    'the changes of a target': its => its.changes({ target: LUTRA, limit: 10 }),
    'the changes that alert': its => its.changes({ alerting: true, limit: 10 }),
    'the alerting changes of a target': its => its.changes({ target: LUTRA, alerting: true, limit: 10 }),
    'the earlier changes': its => its.changes({ below: 2, limit: 10 }),
    'the earlier alerting changes of a target': its =>
      its.changes({ target: LUTRA, alerting: true, below: 2, limit: 10 }),
    'a change': its => its.change(1),
    'the check that took a snapshot': its => its.checkThatTook(1),
    'the alerts of a change': its => its.alerts({ change: 1, limit: 10 }),
    'the alerts to send': its => its.alerts({ state: 'pending', limit: 10 }),
    'the alerts to send, oldest first': its =>
      its.alerts({ state: 'pending', order: 'oldest-first', limit: 10 }),
    'the state of a host': its =>
      its.atHost('lutra.example', () => ({
        state: { restsUntil: hours(0), leases: 0, day: '', reads: 0, line: [] },
        answer: undefined,
      })),
    'a checkpoint': its => its.log.sign(),
    'the checkpoints': its => its.log.checkpoints(10),
    'a proof': its => its.proof(1),
    'the alerts about a target': its => its.alertsAbout(LUTRA, 'log', 10),
    'alerts that nobody has confirmed': its => its.unconfirmed([hours(0), hours(99)], 10),
    'what is owed under an id': its => its.owed('n-none'),
    'what is told in a thread': its => its.inThread('c1-none', 10),
    'where something is owed': its => its.lanesDue(hours(99), 10),
    'what is next in a lane': its => its.next({ channel: 'log', lane: LUTRA }, hours(99)),
    'how much a channel was told': its => its.headsSince('log', hours(0)),
    'notices of a kind': its => its.notices({ channel: 'log', kind: 'storm', limit: 1 }),
    'what was done about an alert': its => its.acts('c1-none'),
    'the news of an alert': its => its.giveUp('c1-none', 'no').catch(() => undefined),
  };
  it.each(Object.keys(questions))('%s', async name => {
    await questions[name]!(archive);
    expect(asked.length).toBeGreaterThan(0);
    expect(growingSteps()).toEqual([]);
  });
  it('the alerting changes of a target, though nearly all of its changes be silent', async () => {
    await archive.changes({ target: LUTRA, alerting: true, limit: 10 });
    expect(plannedSteps()[0]).toContain('(target_id=? AND alerting=?)');
  });
  it('the check that took a snapshot, though its target be checked for years', async () => {
    await archive.checkThatTook(1);
    expect(plannedSteps()[0]).toContain('(snapshot_id=?)');
  });
});
