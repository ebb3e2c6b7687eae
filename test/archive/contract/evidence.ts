import { describe, expect, it } from 'vitest';
import type { NewEvidence } from '../../../src/archive/evidence.ts';
import { sha256 } from '../../../src/words/sha256.ts';
import { aChanged, aFinding, aFirst, anUnchanged, anUnstable, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

const PICTURE: NewEvidence = {
  name: 'screenshot.png',
  mediaType: 'image/png',
  bytes: Uint8Array.from([0x89, 0x50, 0, 0xff]),
};
const FACTS: NewEvidence = {
  name: 'evidence.json',
  mediaType: 'application/json',
  bytes: new TextEncoder().encode('{"timings":{}}'),
};

/** What a visit keeps besides the page. */
export function evidenceContract(world: World): void {
  describe('evidence', () => {
    it('is kept with its check, and found by its snapshot', async () => {
      const { check } = await world.archive.record({ ...aFirst(hours(0), OLD), evidence: [PICTURE, FACTS] });
      const kept = [
        {
          check: check.id,
          name: 'evidence.json',
          mediaType: 'application/json',
          byteLength: 14,
          hash: sha256(FACTS.bytes),
        },
        {
          check: check.id,
          name: 'screenshot.png',
          mediaType: 'image/png',
          byteLength: 4,
          hash: sha256(PICTURE.bytes),
        },
      ];
      expect(await world.archive.evidence({ check: check.id })).toEqual(kept);
      expect(await world.archive.evidence({ snapshot: check.snapshot! })).toEqual(kept);
      const file = (await world.archive.evidenceFile(check.id, 'screenshot.png'))!;
      expect(file).toMatchObject(kept[1]!);
      expect([...file.bytes]).toEqual([...PICTURE.bytes]);
    });

    it('of a visit that took no snapshot belongs to its check alone', async () => {
      const first = await world.archive.record(aFirst(hours(0), OLD));
      const { check } = await world.archive.record({ ...anUnstable(hours(1)), evidence: [FACTS] });
      expect(await world.archive.evidence({ check: check.id })).toHaveLength(1);
      expect(check.snapshot).toBe(first.check.snapshot);
      expect(await world.archive.evidence({ snapshot: check.snapshot! })).toEqual([]);
    });

    it('is there only where it was kept', async () => {
      const { check } = await world.archive.record(aFirst(hours(0), OLD));
      expect(await world.archive.evidence({ check: check.id })).toEqual([]);
      expect(await world.archive.evidence({ check: 99 })).toEqual([]);
      expect(await world.archive.evidenceFile(check.id, 'screenshot.png')).toBeUndefined();
    });

    it('survives, and is stored once when it comes again', async () => {
      const { check } = await world.archive.record({ ...aFirst(hours(0), OLD), evidence: [PICTURE] });
      const again = await world.archive.record({ ...anUnstable(hours(1)), evidence: [PICTURE] });
      await world.closeAll();
      const archive = await world.openAgain();
      const files = await Promise.all(
        [check.id, again.check.id].map(id => archive.evidenceFile(id, PICTURE.name)),
      );
      expect(files.map(file => file?.hash)).toEqual([sha256(PICTURE.bytes), sha256(PICTURE.bytes)]);
    });

    it('comes back when pages and facts of many visits are packed against one another', async () => {
      const { evidenceFile } = world.archive;
      const pages = (n: number): NewEvidence[] => [
        {
          name: 'second-read.html',
          mediaType: 'text/html',
          bytes: new TextEncoder().encode(`<p>Read ${n}.`),
        },
        { ...FACTS, bytes: new TextEncoder().encode(`{"timings":${n}}`) },
      ];
      const checks: number[] = [];
      for (let n = 0; n < 6; n++) {
        const before = await world.archive.latest(LUTRA);
        const next = before ? aChanged(hours(n), before.document, [`Text ${n}.`]) : aFirst(hours(n), OLD);
        checks.push((await world.archive.record({ ...next, evidence: pages(n) }, before)).check.id);
      }
      for (const [n, check] of checks.entries()) {
        const files = [
          await evidenceFile(check, 'second-read.html'),
          await evidenceFile(check, 'evidence.json'),
        ];
        expect(files.map(file => file && [...file.bytes])).toEqual(pages(n).map(({ bytes }) => [...bytes]));
      }
    });

    it('leaves no row of a record that fails half way', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const unwritable = aFinding({ rules: [10n as unknown as string] });
      const changed = aChanged(hours(12), before.document, NEW, {
        findings: [unwritable],
        evidence: [PICTURE],
      });
      await expect(world.archive.record(changed, before)).rejects.toThrow(TypeError);
      const { check } = await world.archive.record(anUnchanged(hours(13)), before);
      for (let id = 1; id <= check.id; id++) expect(await world.archive.evidence({ check: id })).toEqual([]);
    });

    it('may not name two files alike, and then nothing is recorded', async () => {
      await expect(
        world.archive.record({ ...aFirst(hours(0), OLD), evidence: [FACTS, FACTS] }),
      ).rejects.toThrow();
      expect(await world.archive.latest(LUTRA)).toBeUndefined();
    });
  });
}
