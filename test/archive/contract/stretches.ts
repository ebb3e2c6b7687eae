import { describe, expect, it } from 'vitest';
import { aChanged, aFailed, aFirst, anUnchanged, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

/** Following what is recorded. */
export function stretchesContract(world: World): void {
  describe('stretches of the log', () => {
    it('give the snapshots in the order in which they were recorded, and say where to go on', async () => {
      const { archive } = world;
      expect(await archive.takenAfter(0, 10)).toEqual({ snapshots: [], end: 0, of: 0 });
      await archive.record(aFirst(hours(0), OLD));
      const first = (await archive.latest(LUTRA))!;
      await archive.record(anUnchanged(hours(12)), first);
      await archive.record(aFailed(hours(24)));
      await archive.record(aChanged(hours(36), first.document, NEW), first);
      const second = (await archive.latest(LUTRA))!;

      expect(await archive.takenAfter(0, 10)).toEqual({ snapshots: [first, second], end: 4, of: 4 });
      expect(await archive.takenAfter(0, 1)).toEqual({ snapshots: [first], end: 1, of: 4 });
      expect(await archive.takenAfter(1, 1)).toEqual({ snapshots: [second], end: 4, of: 4 });
      expect(await archive.takenAfter(4, 1)).toEqual({ snapshots: [], end: 4, of: 4 });
    });
  });
}
