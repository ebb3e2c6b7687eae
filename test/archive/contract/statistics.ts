import { describe, expect, it } from 'vitest';
import { aChanged, aFirst, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

/** What operators ask how much room it takes. */
export function statisticsContract(world: World): void {
  describe('statistics', () => {
    it('count rows, and bytes by what they are', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const picture = {
        name: 'screenshot.png',
        mediaType: 'image/png',
        bytes: Buffer.alloc(9_000, 'pixels'),
      };
      await world.archive.record(
        { ...aChanged(hours(12), before.document, NEW), evidence: [picture] },
        before,
      );
      expect(await world.archive.statistics()).toEqual({
        rows: {
          targets: 1,
          checks: 2,
          snapshots: 2,
          documents: 2,
          changes: 1,
          findings: 1,
          alerts: 1,
          notices: 0,
          acts: 0,
          evidence: 1,
          dropped: 0,
          hosts: 0,
        },
        oldest: hours(0),
        newest: hours(12),
        blobs: expect.arrayContaining([
          { kind: 'body', count: 2, bytes: expect.any(Number) },
          { kind: 'screenshot.png', count: 1, bytes: expect.any(Number) },
        ]),
      });
    });

    it('are nothing of an archive that holds nothing', async () => {
      const held = await world.archive.statistics();
      expect(held).not.toHaveProperty('oldest');
      expect(held.blobs).toEqual([]);
    });
  });
}
