import { describe, expect, it } from 'vitest';
import { ArchiveConflict, type Snapshot } from '../../../src/archive/archive.ts';
import {
  aChanged,
  aDocument,
  aFailed,
  aFinding,
  aFirst,
  anUnchanged,
  anUnstable,
  aTarget,
  hours,
  LUTRA,
  NEW,
  OLD,
} from '../builders.ts';
import type { World } from './world.ts';

/** What a visit leaves behind. */
export function checksContract(world: World): void {
  describe('checks', () => {
    it('keeps the first snapshot whole', async () => {
      const first = aFirst(hours(0), OLD);
      const { check, alerts } = await world.archive.record(first);
      expect(alerts).toEqual([]);
      expect(check).toMatchObject({ outcome: 'first', startedAt: hours(0), snapshot: expect.any(Number) });

      const latest = (await world.archive.latest(LUTRA))!;
      const { body, ...capture } = first.snapshot.capture;
      expect(latest).toMatchObject({ id: check.snapshot, target: LUTRA, sequence: 1, takenAt: hours(0) });
      expect(latest.document).toEqual(first.snapshot.document);
      expect(latest.documentHash).toBe(first.snapshot.documentHash);
      expect(latest.capture).toEqual(capture);
      expect(await world.archive.content(latest)).toEqual({ contentType: 'text/html', body });
      expect(await world.archive.snapshot(latest.id)).toEqual(latest);
    });

    it('keeps of an unchanged visit just the check', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const latest = await world.archive.latest(LUTRA);
      const { check } = await world.archive.record(anUnchanged(hours(12)), latest);
      expect(check).toMatchObject({ outcome: 'unchanged', snapshot: latest?.id });
      expect(await world.archive.latest(LUTRA)).toEqual(latest);
      expect(await world.archive.target(LUTRA)).toMatchObject({
        schedule: { nextDueAt: hours(24) },
        lastCheck: { id: check.id },
        lastRead: { id: check.id },
        snapshots: 1,
      });
    });

    it('keeps a change with its findings, its verdict and both snapshots', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      await world.archive.record(anUnchanged(hours(12)), before);
      await world.archive.record(aFailed(hours(18)));
      const changed = aChanged(hours(24), before.document, NEW, {
        findings: [aFinding(), aFinding({ topic: 'opt-out', material: false })],
      });
      const { check } = await world.archive.record(changed, before);

      const change = (await world.archive.change(check.change!))!;
      expect(change.before).toEqual(before);
      expect(change.after).toEqual(await world.archive.latest(LUTRA));
      expect(change.after).toMatchObject({ id: check.snapshot, sequence: 2 });
      expect(change.edits).toEqual(changed.change.edits);
      expect(change.findings).toEqual(changed.findings);
      expect(change.verdict).toEqual(changed.verdict);
      expect(change.lastReadBefore).toBe(hours(12));
      expect(await world.archive.lineage(LUTRA)).toEqual([
        { id: change.after.id, documentHash: changed.snapshot.documentHash, takenAt: hours(24) },
        { id: before.id, documentHash: before.documentHash, takenAt: hours(0) },
      ]);
    });

    it('finds the last snapshot of a wording before another, of that target alone', async () => {
      await world.archive.declareTargets([aTarget(), aTarget({ id: 'b/privacy' })], hours(0));
      await world.archive.record(aFirst(hours(0), OLD, 'b/privacy'));
      const taken = [];
      for (const [n, texts] of [OLD, NEW, OLD, NEW].entries()) {
        const before = await world.archive.latest(LUTRA);
        await world.archive.record(
          before ? aChanged(hours(n), before.document, texts) : aFirst(hours(n), texts),
          before,
        );
        taken.push((await world.archive.latest(LUTRA))!);
      }
      const [first, second, third, fourth] = taken as [Snapshot, Snapshot, Snapshot, Snapshot];
      const { id, documentHash, takenAt } = second;
      expect(await world.archive.earlier(fourth, fourth.documentHash)).toEqual({ id, documentHash, takenAt });
      expect(await world.archive.earlier(fourth, first.documentHash)).toMatchObject({ id: third.id });
      expect(await world.archive.earlier(second, second.documentHash)).toBeUndefined();
      expect(await world.archive.earlier(first, first.documentHash)).toBeUndefined();
    });

    it('shows the documents a change compared, also where the stored one before is another', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const rederived = aDocument('Chats', ...OLD);
      const { check } = await world.archive.record(aChanged(hours(12), rederived, NEW), before);
      expect((await world.archive.change(check.change!))?.before.document).toEqual(rederived);
      expect((await world.archive.snapshot(before.id))?.document).toEqual(before.document);
    });

    it('counts failures in a row, and forgets them when the page is read', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const latest = await world.archive.latest(LUTRA);
      const { check } = await world.archive.record(aFailed(hours(1)));
      await world.archive.record(aFailed(hours(2)));
      expect(check).toMatchObject({
        reason: 'timeout',
        detail: 'No answer within 30 s.',
        snapshot: latest?.id,
      });
      expect(await world.archive.target(LUTRA)).toMatchObject({
        schedule: { failures: 2 },
        lastCheck: { outcome: 'failed' },
        lastRead: { outcome: 'first' },
      });
      await world.archive.record(anUnchanged(hours(3)), latest);
      expect(await world.archive.target(LUTRA)).toMatchObject({ schedule: { failures: 0 } });
    });

    it('records a failure before anything was ever read', async () => {
      const { check } = await world.archive.record(aFailed(hours(0)));
      expect(check).not.toHaveProperty('snapshot');
      expect(await world.archive.target(LUTRA)).not.toHaveProperty('lastRead');
    });

    it('lists checks newest first', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      await world.archive.record(anUnstable(hours(1)));
      await world.archive.record(aFailed(hours(2)));
      const outcomes = async (limit: number) =>
        (await world.archive.checks(LUTRA, limit)).map(check => check.outcome);
      expect(await outcomes(10)).toEqual(['failed', 'unstable', 'first']);
      expect(await outcomes(2)).toEqual(['failed', 'unstable']);
    });

    it('lists checks below one of them', async () => {
      await world.archive.declareTargets([aTarget(), aTarget({ id: 'b/privacy' })], hours(0));
      await world.archive.record(aFirst(hours(0), OLD));
      await world.archive.record(aFirst(hours(0), OLD, 'b/privacy'));
      for (const hour of [1, 2, 3]) await world.archive.record(aFailed(hours(hour)));
      const checks = await world.archive.checks(LUTRA, 9);
      expect(checks).toHaveLength(4);
      expect(await world.archive.checks(LUTRA, 9, checks[1]!.id)).toEqual(checks.slice(2));
      expect(await world.archive.checks(LUTRA, 1, checks[0]!.id)).toEqual([checks[1]]);
      expect(await world.archive.checks(LUTRA, 9, checks[3]!.id)).toEqual([]);
    });

    it('knows which check took a snapshot, and which read the page before another', async () => {
      const first = await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const calm = await world.archive.record(anUnchanged(hours(12)), before);
      await world.archive.record(aFailed(hours(18)));
      const changed = await world.archive.record(aChanged(hours(24), before.document, NEW), before);
      const after = (await world.archive.latest(LUTRA))!;
      expect(await world.archive.checkThatTook(before.id)).toEqual(first.check);
      expect(await world.archive.checkThatTook(after.id)).toEqual(changed.check);
      expect(await world.archive.readBefore(changed.check)).toEqual(calm.check);
      expect(await world.archive.readBefore(first.check)).toBeUndefined();
      await expect(world.archive.checkThatTook(999)).rejects.toThrow();
    });

    it('refuses a target that was never declared', async () => {
      await expect(world.archive.record(aFirst(hours(0), OLD, 'pelagic/terms'))).rejects.toThrow(
        /pelagic\/terms/,
      );
    });
  });

  describe('two workers on one target', () => {
    it('lets only one of them write from a snapshot', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const results = await Promise.allSettled([
        world.archive.record(aChanged(hours(12), before.document, NEW), before),
        (await world.openAgain()).record(aChanged(hours(12), before.document, ['Other.']), before),
      ]);
      const refused = results.filter(result => result.status === 'rejected');
      expect(refused.map(result => result.reason)).toEqual([expect.any(ArchiveConflict)]);
      expect(await world.archive.lineage(LUTRA)).toHaveLength(2);
      expect(await world.archive.changes({ limit: 9 })).toHaveLength(1);
      await expect(world.archive.record(anUnchanged(hours(24)), before)).rejects.toThrow(ArchiveConflict);
      await expect(world.archive.record(aFirst(hours(24), OLD))).rejects.toThrow(ArchiveConflict);
    });

    it('refuses a visit that was made twice, whatever came of it', async () => {
      const { check } = await world.archive.record({ ...aFailed(hours(0)), follows: 'none' });
      const again = { ...aFailed(hours(1)), follows: 'none' } as const;
      await expect(world.archive.record(again)).rejects.toThrow(ArchiveConflict);
      expect((await world.archive.target(LUTRA))?.schedule.failures).toBe(1);
      await world.archive.record({ ...aFailed(hours(2)), follows: check.id });
      expect(await world.archive.checks(LUTRA, 9)).toHaveLength(2);
    });
  });
}
