import { describe, expect, it } from 'vitest';
import { aChanged, aFinding, aFirst, aSnapshot, aTarget, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

/** What survives. */
export function durabilityContract(world: World): void {
  describe('durability', () => {
    it('has everything when opened again', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const { check, alerts } = await world.archive.record(aChanged(hours(12), before.document, NEW), before);
      const told = await Promise.all([
        world.archive.targets(),
        world.archive.change(check.change!),
        world.archive.alert(alerts[0]!),
      ]);
      await world.closeAll();

      const again = await world.openAgain();
      expect(
        await Promise.all([again.targets(), again.change(check.change!), again.alert(alerts[0]!)]),
      ).toEqual(told);
      expect((await again.content(before)).body).toContain(OLD[0]);
    });

    it('leaves nothing of a record that fails half way', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      const unwritable = aFinding({ rules: [10n as unknown as string] });
      const changed = aChanged(hours(12), before.document, NEW, { findings: [aFinding(), unwritable] });
      await expect(world.archive.record(changed, before)).rejects.toThrow(TypeError);
      expect(await world.archive.latest(LUTRA)).toEqual(before);
      expect(await world.archive.changes({ limit: 9 })).toEqual([]);
      expect(await world.archive.target(LUTRA)).toMatchObject({ schedule: { nextDueAt: hours(12) } });
      await world.archive.record(aChanged(hours(12), before.document, NEW), before);
    });

    it('takes many writers at once', async () => {
      const targets = Array.from({ length: 12 }, (_, n) => aTarget({ id: `vendor${n}/privacy` }));
      await world.archive.declareTargets(targets, hours(0));
      const writers = [world.archive, await world.openAgain(), await world.openAgain()];
      await Promise.all(
        targets.map(({ id }, n) => writers[n % 3]!.record(aFirst(hours(0), [`Text ${n}.`], id))),
      );
      expect((await world.archive.targets()).map(state => state.snapshots)).toEqual(targets.map(() => 1));
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
      await world.archive.record({ ...first, detail: text });
      const latest = (await world.archive.latest(LUTRA))!;
      expect(latest.document).toEqual(first.snapshot.document);
      const { contentType, body } = aSnapshot([text]).capture;
      expect(await world.archive.content(latest)).toEqual({ contentType, body: body.toWellFormed() });
      expect((await world.archive.checks(LUTRA, 1))[0]?.detail).toBe(
        text.toWellFormed().replace('\0', '\ufffd'),
      );
    });
  });
}
