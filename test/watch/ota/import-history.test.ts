import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openSqliteArchive } from '../../../src/archive/open-sqlite.ts';
import { digestOf } from '../../../src/watch/digest.ts';
import { historyCounter } from '../../../src/watch/ota/history-count.ts';
import { importHistory } from '../../../src/watch/ota/import-history.ts';
import { planHistory } from '../../../src/watch/ota/plan.ts';
import type { Source } from '../../../src/watch/ota/source.ts';
import { positionsAt } from '../../../src/watch/positions-at.ts';
import { rederive } from '../../../src/watch/rederive.ts';
import { news } from '../../../src/watch/tracking.ts';
import { troublesIn } from '../../../src/watch/troubles.ts';
import { plus } from '../../../src/words/instant.ts';
import { aFirst, aTarget, DAWN, LUTRA, OLD } from '../../archive/builders.ts';
import { ERROR_PAGE, FREE, may, PAID, policy, source, textOf } from './lutra-history.ts';

const target = {
  ...aTarget(),
  formerly: [{ document: 'Mustelid/Privacy Policy' }, { document: 'Otter/Privacy Policy' }],
};
const TOKENS = policy(PAID, FREE).replace('/contact', '/contact?sid=1');

/** Two names of one document, in whose history everything happens that does in real ones. */
const HISTORY: readonly Source[] = [
  source('river', 'Mustelid/Privacy Policy', [
    [may(1), policy(PAID)],
    [may(3), policy(PAID, FREE)],
    [may(4), TOKENS],
    [may(5), ERROR_PAGE],
    [may(5.5), policy(PAID, FREE)],
    [may(8), policy(PAID, FREE, 'The settings are found under your name.'), 'upgrade'],
  ]),
  source('river', 'Otter/Privacy Policy', [
    [may(10), policy(PAID, FREE)],
    [may(12), policy(PAID)],
    [may(13), policy(PAID, FREE)],
    [may(14), policy(PAID)],
  ]),
];

describe('taking recorded histories in', () => {
  let directory: string;
  let archive: Archive;
  const takeIn = async (sources: readonly Source[], most = Number.POSITIVE_INFINITY) => {
    const lineages = await planHistory(sources, [target], textOf);
    const counter = historyCounter(lineages);
    let left = most;
    for await (const one of importHistory(lineages, archive, textOf, DAWN)) {
      counter.add(one);
      if (--left === 0) break;
    }
    return counter.count();
  };
  const changes = async () => (await archive.changes({ target: LUTRA, limit: 99 })).toReversed();
  const faults = async () => Array.fromAsync(archive.log.verify());

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-history-'));
    archive = await openSqliteArchive(directory);
  });
  afterEach(async () => {
    await archive.close();
    await rm(directory, { recursive: true });
  });

  it('records one lineage through both names, dated as recorded, and owes nobody anything', async () => {
    expect(await takeIn(HISTORY)).toMatchObject({
      declared: [
        { target: LUTRA, recordedAs: ['river: Mustelid/Privacy Policy', 'river: Otter/Privacy Policy'] },
      ],
      versions: 10,
      snapshots: 7,
      changes: 6,
      readOtherwise: 2,
      unchanged: 2,
      notBelieved: 1,
      leftOut: [],
    });
    const told = (await changes()).map(({ after, verdict }) => [after.takenAt, verdict.alert]);
    expect(told.slice(0, 4)).toEqual([
      [may(3), true],
      [may(8), false],
      [may(10), false],
      [may(12), true],
    ]);
    expect(await archive.alerts({ limit: 10 })).toEqual([]);
    const latest = await archive.latest(LUTRA);
    expect(latest?.capture.recorded).toMatchObject({
      collection: 'river',
      path: 'Otter/Privacy Policy',
      at: may(14),
      differs: 'page',
    });
    expect(await archive.content(latest!)).toEqual({ contentType: 'text/markdown', body: policy(PAID) });
  });

  it('gives operators nothing to hear, nor a digest anything to tell', async () => {
    await archive.declareTargets([target], DAWN);
    await takeIn(HISTORY);
    const [state] = await archive.targets();
    expect(troublesIn({ now: DAWN, states: [state!], undelivered: [] })).toEqual([]);
    const unread = {
      ...state!.lastCheck!,
      outcome: 'failed',
      detail: 'no answer',
      startedAt: DAWN,
      finishedAt: DAWN,
    } as const;
    expect(news(state!, unread)).toEqual([]);
    const period = { id: 'd', channel: 'log', every: 'week', from: may(1), to: may(20) } as const;
    const { notice } = await digestOf(period, archive, DAWN);
    expect(notice).toMatchObject({ kind: 'digest', changes: [] });
  });

  it('says why it is silent where the page was read in another way, and where it only flaps', async () => {
    await takeIn(HISTORY);
    const reasons = (await changes())
      .filter(({ verdict }) => !verdict.alert)
      .map(({ verdict }) => verdict.reason);
    expect(reasons[0]).toContain('read the page in another way');
    expect(reasons.at(-1)).toContain('goes back and forth');
  });

  it('keeps what it does not believe beside the check, with the reason', async () => {
    await takeIn(HISTORY);
    const failed = (await archive.checks(LUTRA, 99)).find(({ outcome }) => outcome === 'failed');
    expect(failed).toMatchObject({ startedAt: may(5), reason: 'soft-error' });
    expect(failed?.detail).toContain(
      'recorded by Open Terms Archive (river, Mustelid/Privacy Policy, version 0000',
    );
    const file = await archive.evidenceFile(failed!.id, 'suspect-read.md');
    expect(Buffer.from(file!.bytes).toString()).toBe(ERROR_PAGE);
  });

  it('is the same when it was stopped after any version and begun again, and twice is once', async () => {
    await takeIn(HISTORY, 4);
    expect(await takeIn(HISTORY)).toMatchObject({ known: 4, versions: 10 });
    const once = await archive.checks(LUTRA, 99);
    expect(await takeIn(HISTORY)).toMatchObject({ known: 10, snapshots: 0, unchanged: 0, notBelieved: 0 });
    expect(await archive.checks(LUTRA, 99)).toEqual(once);
    expect(once).toHaveLength(10);
  });

  it('goes on with a history that has grown', async () => {
    const [mustelid] = HISTORY;
    await takeIn([mustelid!]);
    expect(await takeIn(HISTORY)).toMatchObject({ known: 6, snapshots: 4, leftOut: [] });
  });

  it('puts nothing before what the archive has read itself', async () => {
    await archive.declareTargets([target], DAWN);
    await archive.record(aFirst(DAWN, OLD));
    expect(await takeIn(HISTORY)).toMatchObject({ snapshots: 0, leftOut: [LUTRA] });
    expect(await archive.checks(LUTRA, 99)).toHaveLength(1);
  });

  it('holds what nobody declares without visiting it', async () => {
    await takeIn([source('river', 'Stoat/Terms', [[may(1), policy(PAID)]])]);
    expect(await archive.targets()).toEqual([]);
    expect(await archive.target('stoat/terms-river')).toMatchObject({ snapshots: 1, retiredAt: DAWN });
    expect(await archive.due(plus(DAWN, 1e9), 9)).toEqual([]);
  });

  it('leaves an archive that is as it was recorded, and that reads the same again', async () => {
    await takeIn(HISTORY);
    expect(await faults()).toEqual([]);
    const again = await Array.fromAsync(rederive(archive, target));
    expect(again).toHaveLength(7);
    expect(again.filter(({ document, change, unreadable }) => document ?? change ?? unreadable)).toEqual([]);
  });

  it('tells positions of the time before the archive began', async () => {
    await takeIn(HISTORY);
    const at = await positionsAt(archive, LUTRA, may(3));
    expect(at?.snapshot.takenAt).toBe(may(3));
    expect(at?.positions.length).toBeGreaterThan(0);
  });
});
