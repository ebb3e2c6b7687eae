import { describe, expect, it } from 'vitest';
import { aChanged, aFailed, aFirst, anUnchanged, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

/** What becomes of visits made under a clock that was ahead and is put back. */
export function clockContract(world: World): void {
  describe('a clock that goes backwards', () => {
    it('loses no visit: it is dated by the end of the one before, and says what the clock said', async () => {
      const { check: first } = await world.archive.record(aFirst(hours(5), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const { check } = await world.archive.record(aChanged(hours(2), before.document, NEW), before);
      expect(check).toMatchObject({
        startedAt: first.finishedAt,
        finishedAt: first.finishedAt,
        detail: `the clock of this machine went back: it said ${hours(2)}, before the end of the last check (${first.finishedAt}), which dates this one`,
      });
      const after = (await world.archive.latest(LUTRA))!;
      expect(after.takenAt).toBe(first.finishedAt);
      expect(after.capture.readAt).toBe(hours(2));
    });

    it('is told beside what else there is to tell', async () => {
      await world.archive.record(aFirst(hours(5), OLD));
      const { check } = await world.archive.record(aFailed(hours(2)));
      expect(check.detail).toMatch(/^No answer within 30 s\.; the clock of this machine went back/);
    });

    it('is no matter where the visit only ends before it began', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const latest = await world.archive.latest(LUTRA);
      const { check } = await world.archive.record(anUnchanged(hours(1)), latest);
      expect(check).toMatchObject({ startedAt: hours(1) });
      expect(check).not.toHaveProperty('detail');
    });

    it('leaves nothing waiting for the time it was ahead of', async () => {
      await world.archive.record(aFirst(hours(30_000), OLD));
      const latest = await world.archive.latest(LUTRA);
      expect(await world.archive.due(hours(1), 9)).toEqual([]);
      expect(await world.archive.mendSchedules(hours(1))).toEqual([LUTRA]);
      expect(await world.archive.due(hours(1), 9)).toEqual([LUTRA]);

      await world.archive.record(anUnchanged(hours(1)), latest);
      expect(await world.archive.mendSchedules(hours(2))).toEqual([]);
      expect(await world.archive.due(hours(2), 9)).toEqual([]);
      expect(await world.archive.due(hours(13), 9)).toEqual([LUTRA]);
      expect(await Array.fromAsync(world.archive.log.verify())).toEqual([]);
    });

    it('makes a declared target due for whoever will not wait, and no other', async () => {
      const { archive } = world;
      await archive.record(aFirst(hours(0), OLD));
      expect(await archive.due(hours(1), 9)).toEqual([]);
      expect(await archive.hasten(LUTRA, hours(1))).toBe(true);
      expect(await archive.due(hours(1), 9)).toEqual([LUTRA]);
      expect(await archive.hasten(LUTRA, hours(2))).toBe(true);
      expect((await archive.target(LUTRA))!.schedule.nextDueAt).toBe(hours(1));
      expect(await archive.hasten('no/such', hours(2))).toBe(false);
      expect(await Array.fromAsync(archive.log.verify())).toEqual([]);
      await archive.declareTargets([], hours(3));
      expect(await archive.hasten(LUTRA, hours(4))).toBe(false);
    });

    it('is not seen where the clock goes as it should', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      expect(await world.archive.mendSchedules(hours(0))).toEqual([]);
      expect(await world.archive.mendSchedules(hours(99))).toEqual([]);
    });
  });
}
