import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, ArchiveConflict } from '../../src/archive/archive.ts';
import {
  aChanged,
  aDocument,
  aFailed,
  aFinding,
  aFirst,
  anUnchanged,
  anUnstable,
  aTarget,
  aVerdict,
  hours,
} from './builders.ts';

const OLD = ['We do not train on your chats.'];
const NEW = ['We train our models on your chats.'];
const LUTRA = 'lutra/privacy';

/** What every archive promises, whatever it is built on. `open` is given a directory of the test's own, and opens it again when asked twice. */
export function archiveContract(name: string, open: (directory: string) => Promise<Archive>): void {
  describe(`the archive on ${name}`, () => {
    let directory: string;
    let archive: Archive;
    const opened: Archive[] = [];

    async function openAgain(): Promise<Archive> {
      const another = await open(directory);
      opened.push(another);
      return another;
    }

    beforeEach(async () => {
      directory = await mkdtemp(join(tmpdir(), 'clausewatch-archive-'));
      archive = await openAgain();
      await archive.declareTargets([aTarget()], hours(0));
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map(each => each.close()));
      await rm(directory, { recursive: true, force: true });
    });

    describe('targets', () => {
      it('knows nothing at first', async () => {
        await archive.declareTargets([], hours(0));
        expect(await archive.targets()).toEqual([]);
        expect(await archive.target('corvid/terms')).toBeUndefined();
        expect(await archive.due(hours(99), 10)).toEqual([]);
        expect(await archive.latest(LUTRA)).toBeUndefined();
        expect(await archive.changes({ limit: 10 })).toEqual([]);
        expect(await archive.alerts({ limit: 10 })).toEqual([]);
      });

      it('has a new target due at once, and a known one when it was due before', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const renamed = aTarget({ vendor: 'Lutra Labs' });
        await archive.declareTargets([renamed, aTarget({ id: 'corvid/terms' })], hours(1));
        expect(await archive.targets()).toMatchObject([
          { target: { id: 'corvid/terms' }, schedule: { nextDueAt: hours(1), failures: 0 }, snapshots: 0 },
          { target: renamed, schedule: { nextDueAt: hours(12) }, snapshots: 1 },
        ]);
      });

      it('retires what is no longer declared, and keeps its history', async () => {
        await archive.record(aFirst(hours(0), OLD));
        await archive.declareTargets([], hours(1));
        expect(await archive.targets()).toEqual([]);
        expect(await archive.due(hours(99), 10)).toEqual([]);
        expect(await archive.target(LUTRA)).toMatchObject({ retiredAt: hours(1), snapshots: 1 });
        expect(await archive.checks(LUTRA, 10)).toHaveLength(1);

        await archive.declareTargets([aTarget()], hours(2));
        expect(await archive.target(LUTRA)).not.toHaveProperty('retiredAt');
        expect(await archive.due(hours(12), 10)).toEqual([LUTRA]);
      });

      it('gives out what is due, longest overdue first, as many as asked for', async () => {
        await archive.declareTargets(
          ['c/c', 'b/b', 'a/a'].map(id => aTarget({ id })),
          hours(0),
        );
        await archive.record(aFirst(hours(-11), OLD, 'a/a'));
        await archive.record(aFirst(hours(0), OLD, 'b/b'));
        expect(await archive.due(hours(1), 10)).toEqual(['c/c', 'a/a']);
        expect(await archive.due(hours(12), 2)).toEqual(['c/c', 'a/a']);
        expect(await archive.due(hours(12), 9)).toEqual(['c/c', 'a/a', 'b/b']);
      });
    });

    describe('checks', () => {
      it('keeps the first snapshot whole', async () => {
        const first = aFirst(hours(0), OLD);
        const { check, alerts } = await archive.record(first);
        expect(alerts).toEqual([]);
        expect(check).toMatchObject({ outcome: 'first', startedAt: hours(0), snapshot: expect.any(Number) });

        const latest = (await archive.latest(LUTRA))!;
        const { body, ...capture } = first.snapshot.capture;
        expect(latest).toMatchObject({ id: check.snapshot, target: LUTRA, sequence: 1, takenAt: hours(0) });
        expect(latest.document).toEqual(first.snapshot.document);
        expect(latest.documentHash).toBe(first.snapshot.documentHash);
        expect(latest.capture).toEqual(capture);
        expect(await archive.body(latest)).toBe(body);
        expect(await archive.snapshot(latest.id)).toEqual(latest);
      });

      it('keeps of an unchanged visit just the check', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const latest = await archive.latest(LUTRA);
        const { check } = await archive.record(anUnchanged(hours(12)), latest);
        expect(check).toMatchObject({ outcome: 'unchanged', snapshot: latest?.id });
        expect(await archive.latest(LUTRA)).toEqual(latest);
        expect(await archive.target(LUTRA)).toMatchObject({
          schedule: { nextDueAt: hours(24) },
          lastCheck: { id: check.id },
          lastRead: { id: check.id },
          snapshots: 1,
        });
      });

      it('keeps a change with its findings, its verdict and both snapshots', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const before = (await archive.latest(LUTRA))!;
        await archive.record(anUnchanged(hours(12)), before);
        await archive.record(aFailed(hours(18)));
        const changed = aChanged(hours(24), before.document, NEW, {
          findings: [aFinding(), aFinding({ topic: 'opt-out', material: false })],
        });
        const { check } = await archive.record(changed, before);

        const change = (await archive.change(check.change!))!;
        expect(change.before).toEqual(before);
        expect(change.after).toEqual(await archive.latest(LUTRA));
        expect(change.after).toMatchObject({ id: check.snapshot, sequence: 2 });
        expect(change.edits).toEqual(changed.change.edits);
        expect(change.findings).toEqual(changed.findings);
        expect(change.verdict).toEqual(changed.verdict);
        expect(change.lastReadBefore).toBe(hours(12));
        expect(await archive.lineage(LUTRA)).toEqual([
          { id: change.after.id, documentHash: changed.snapshot.documentHash, takenAt: hours(24) },
          { id: before.id, documentHash: before.documentHash, takenAt: hours(0) },
        ]);
      });

      it('shows the documents a change compared, also where the stored one before is another', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const before = (await archive.latest(LUTRA))!;
        const rederived = aDocument('Chats', ...OLD);
        const { check } = await archive.record(aChanged(hours(12), rederived, NEW), before);
        expect((await archive.change(check.change!))?.before.document).toEqual(rederived);
        expect((await archive.snapshot(before.id))?.document).toEqual(before.document);
      });

      it('counts failures in a row, and forgets them when the page is read', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const latest = await archive.latest(LUTRA);
        const { check } = await archive.record(aFailed(hours(1)));
        await archive.record(aFailed(hours(2)));
        expect(check).toMatchObject({
          reason: 'timeout',
          detail: 'No answer within 30 s.',
          snapshot: latest?.id,
        });
        expect(await archive.target(LUTRA)).toMatchObject({
          schedule: { failures: 2 },
          lastCheck: { outcome: 'failed' },
          lastRead: { outcome: 'first' },
        });
        await archive.record(anUnchanged(hours(3)), latest);
        expect(await archive.target(LUTRA)).toMatchObject({ schedule: { failures: 0 } });
      });

      it('records a failure before anything was ever read', async () => {
        const { check } = await archive.record(aFailed(hours(0)));
        expect(check).not.toHaveProperty('snapshot');
        expect(await archive.target(LUTRA)).not.toHaveProperty('lastRead');
      });

      it('lists checks newest first', async () => {
        await archive.record(aFirst(hours(0), OLD));
        await archive.record(anUnstable(hours(1)));
        await archive.record(aFailed(hours(2)));
        const outcomes = async (limit: number) =>
          (await archive.checks(LUTRA, limit)).map(check => check.outcome);
        expect(await outcomes(10)).toEqual(['failed', 'unstable', 'first']);
        expect(await outcomes(2)).toEqual(['failed', 'unstable']);
      });

      it('refuses a target that was never declared', async () => {
        await expect(archive.record(aFirst(hours(0), OLD, 'pelagic/terms'))).rejects.toThrow(
          /pelagic\/terms/,
        );
      });
    });

    describe('two workers on one target', () => {
      it('lets only one of them write from a snapshot', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const before = (await archive.latest(LUTRA))!;
        const results = await Promise.allSettled([
          archive.record(aChanged(hours(12), before.document, NEW), before),
          (await openAgain()).record(aChanged(hours(12), before.document, ['Other.']), before),
        ]);
        const refused = results.filter(result => result.status === 'rejected');
        expect(refused.map(result => result.reason)).toEqual([expect.any(ArchiveConflict)]);
        expect(await archive.lineage(LUTRA)).toHaveLength(2);
        expect(await archive.changes({ limit: 9 })).toHaveLength(1);
        await expect(archive.record(anUnchanged(hours(24)), before)).rejects.toThrow(ArchiveConflict);
        await expect(archive.record(aFirst(hours(24), OLD))).rejects.toThrow(ArchiveConflict);
      });
    });

    describe('changes', () => {
      it('lists them newest first, of one target or all, alerting or not', async () => {
        await archive.declareTargets([aTarget(), aTarget({ id: 'corvid/terms' })], hours(0));
        const ids: number[] = [];
        for (const [target, alert] of [
          [LUTRA, true],
          ['corvid/terms', true],
          ['corvid/terms', false],
        ] as const) {
          if (!(await archive.latest(target))) await archive.record(aFirst(hours(0), OLD, target));
          const before = (await archive.latest(target))!;
          const verdict = aVerdict({ alert });
          const changed = aChanged(hours(12), before.document, [`${ids.length}`], {
            target,
            verdict,
            channels: [],
          });
          ids.push((await archive.record(changed, before)).check.change!);
        }
        const list = async (query: { target?: string; alerting?: boolean }, limit = 9) =>
          (await archive.changes({ ...query, limit })).map(change => ids.indexOf(change.id));
        expect(await list({})).toEqual([2, 1, 0]);
        expect(await list({}, 1)).toEqual([2]);
        expect(await list({ target: 'corvid/terms' })).toEqual([2, 1]);
        expect(await list({ alerting: true })).toEqual([1, 0]);
        expect(await list({ target: 'corvid/terms', alerting: true })).toEqual([1]);
        const [newest] = await archive.changes({ limit: 1 });
        expect(newest).toMatchObject({
          verdict: { alert: false },
          findings: [aFinding()],
          after: { sequence: 3 },
        });
      });
    });

    describe('alerts', () => {
      async function changedWith(channels: readonly string[]) {
        await archive.record(aFirst(hours(0), OLD));
        const before = (await archive.latest(LUTRA))!;
        return archive.record(aChanged(hours(12), before.document, NEW, { channels }), before);
      }

      it('writes one a channel with the change', async () => {
        const { check, alerts } = await changedWith(['slack:#privacy', 'log', 'log']);
        expect(alerts).toHaveLength(2);
        expect(await archive.alerts({ change: check.change!, limit: 9 })).toMatchObject([
          { id: alerts[0], channel: 'slack:#privacy', change: check.change, createdAt: check.finishedAt },
          { channel: 'log', state: 'pending', attempts: 0 },
        ]);
        expect(alerts[0]).toMatch(/^c\d+-[0-9a-f]{8}$/);
      });

      it('takes news of the delivery and counts the attempts', async () => {
        const { alerts } = await changedWith(['slack:#privacy']);
        const id = alerts[0]!;
        await archive.updateAlert(id, { state: 'pending', lastError: 'ratelimited' });
        expect(await archive.alert(id)).toMatchObject({
          state: 'pending',
          attempts: 1,
          lastError: 'ratelimited',
        });
        await archive.updateAlert(id, { state: 'sent', sentAt: hours(13), messageTs: '1740.1' });
        expect(await archive.alert(id)).toMatchObject({
          state: 'sent',
          attempts: 2,
          sentAt: hours(13),
          messageTs: '1740.1',
        });
        expect(await archive.alerts({ state: 'pending', limit: 9 })).toEqual([]);
        expect(await archive.alerts({ state: 'sent', limit: 9 })).toHaveLength(1);
      });

      it('says so when there is no such alert', async () => {
        expect(await archive.alert('c9-00000000')).toBeUndefined();
        await expect(archive.updateAlert('c9-00000000', { state: 'sent' })).rejects.toThrow(/c9-00000000/);
      });
    });

    describe('durability', () => {
      it('has everything when opened again', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const before = (await archive.latest(LUTRA))!;
        const { check, alerts } = await archive.record(aChanged(hours(12), before.document, NEW), before);
        const told = await Promise.all([
          archive.targets(),
          archive.change(check.change!),
          archive.alert(alerts[0]!),
        ]);
        await archive.close();
        opened.splice(0);

        const again = await openAgain();
        expect(
          await Promise.all([again.targets(), again.change(check.change!), again.alert(alerts[0]!)]),
        ).toEqual(told);
        expect(await again.body(before)).toContain(OLD[0]);
      });

      it('leaves nothing of a record that fails half way', async () => {
        await archive.record(aFirst(hours(0), OLD));
        const before = (await archive.latest(LUTRA))!;
        const unwritable = aFinding({ rules: [10n as unknown as string] });
        const changed = aChanged(hours(12), before.document, NEW, { findings: [aFinding(), unwritable] });
        await expect(archive.record(changed, before)).rejects.toThrow(TypeError);
        expect(await archive.latest(LUTRA)).toEqual(before);
        expect(await archive.changes({ limit: 9 })).toEqual([]);
        expect(await archive.target(LUTRA)).toMatchObject({ schedule: { nextDueAt: hours(12) } });
        await archive.record(aChanged(hours(12), before.document, NEW), before);
      });

      it('takes many writers at once', async () => {
        const targets = Array.from({ length: 12 }, (_, n) => aTarget({ id: `vendor${n}/privacy` }));
        await archive.declareTargets(targets, hours(0));
        const writers = [archive, await openAgain(), await openAgain()];
        await Promise.all(
          targets.map(({ id }, n) => writers[n % 3]!.record(aFirst(hours(0), [`Text ${n}.`], id))),
        );
        expect((await archive.targets()).map(state => state.snapshots)).toEqual(targets.map(() => 1));
      });
    });

    describe('hostile pages', () => {
      it.each([
        ['quotes and SQL', `'); drop table snapshots; -- " \\ %`],
        ['NUL', 'before\0after'],
        ['a byte order mark', '\ufeffafter'],
        ['lone surrogates', 'a\ud800b\udc00'],
        ['a clause of a megabyte', 'ä🦦 '.repeat(250_000)],
      ])('come back as they were: %s', async (_, text) => {
        const first = aFirst(hours(0), [text]);
        await archive.record({ ...first, detail: text });
        const latest = (await archive.latest(LUTRA))!;
        expect(latest.document).toEqual(first.snapshot.document);
        expect(await archive.body(latest)).toBe(first.snapshot.capture.body.toWellFormed());
        expect((await archive.checks(LUTRA, 1))[0]?.detail).toBe(text.toWellFormed().replace('\0', '\ufffd'));
      });
    });
  });
}
