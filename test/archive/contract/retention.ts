import { beforeEach, describe, expect, it } from 'vitest';
import type { NewEvidence } from '../../../src/archive/evidence.ts';
import { prunable } from '../../../src/archive/prune.ts';
import { RETENTION } from '../../../src/archive/retention.ts';
import { aChanged, aFirst, anUnstable, aVerdict, hours, LUTRA } from '../builders.ts';
import type { World } from './world.ts';

const YEAR = 365 * 24;
const WHY = 'its check was unstable';

const aFile = (name: string, mediaType: string, text: string): NewEvidence => ({
  name,
  mediaType,
  bytes: new TextEncoder().encode(text),
});
/** All that a visit can keep. */
const allOf = (visit: string): NewEvidence[] => [
  aFile('evidence.json', 'application/json', `{"visit":"${visit}"}`),
  aFile('first-read.html', 'text/html', `<p>${visit}`),
  aFile('page.warc.gz', 'application/warc+gzip', `exchanges of ${visit}`),
  aFile('screenshot.png', 'image/png', `picture of ${visit}`),
];

/** What bulk may be dropped, and what is left of it. */
export function retentionContract(world: World): void {
  const droppable = async (now = hours(YEAR)) =>
    (await Array.fromAsync(prunable(world.archive, RETENTION, now))).map(({ file }) => file);
  const names = async () => (await droppable()).map(({ check, name }) => `${check} ${name}`);

  async function change(n: number, alert: boolean): Promise<number> {
    const before = (await world.archive.latest(LUTRA))!;
    const verdict = aVerdict({ alert });
    const changed = aChanged(hours(n), before.document, [`Text ${n}.`], { verdict, alerts: [] });
    return (await world.archive.record({ ...changed, evidence: allOf(`${n}`) }, before)).check.id;
  }

  describe('retention', () => {
    beforeEach(async () => {
      await world.archive.record({ ...aFirst(hours(0), ['Text.']), evidence: allOf('first') });
    });

    it('lets go of the pictures and exchanges of unstable visits, never of pages and facts', async () => {
      const { check } = await world.archive.record({ ...anUnstable(hours(1)), evidence: allOf('unstable') });
      expect(await names()).toEqual([`${check.id} page.warc.gz`, `${check.id} screenshot.png`]);
      expect(await droppable(hours(30 * 24))).toEqual([]);
    });

    it('lets go of those of silent changes, unless the snapshot stands or an alert compares with it', async () => {
      const silent = await change(1, false);
      await change(2, false);
      await change(3, true);
      await change(4, false);
      expect(await names()).toEqual([`${silent} page.warc.gz`, `${silent} screenshot.png`]);
    });

    it('keeps name, length and hash of what was dropped, and says when and why', async () => {
      const { check } = await world.archive.record({ ...anUnstable(hours(1)), evidence: allOf('unstable') });
      const before = await world.archive.evidence({ check: check.id });
      for (const file of await droppable()) await world.archive.drop(file, { at: hours(YEAR), why: WHY });
      const dropped = { at: hours(YEAR), why: WHY };
      const kept = ['evidence.json', 'first-read.html'];
      expect(await world.archive.evidence({ check: check.id })).toEqual(
        before.map(file => (kept.includes(file.name) ? file : { ...file, dropped })),
      );
      expect(await world.archive.evidenceFile(check.id, 'screenshot.png')).toBeUndefined();
      expect(await world.archive.evidenceFile(check.id, 'first-read.html')).toBeDefined();
      expect(await droppable()).toEqual([]);
    });

    it('keeps bytes that another visit has as well, until that is dropped, too', async () => {
      const [one, other] = [1, 2].map(n => ({ ...anUnstable(hours(n)), evidence: allOf('unstable') }));
      const ids = [await world.archive.record(one!), await world.archive.record(other!)].map(
        ({ check }) => check.id,
      );
      const [warc] = await droppable();
      await world.archive.drop(warc!, { at: hours(YEAR), why: WHY });
      await world.archive.drop(warc!, { at: hours(YEAR), why: WHY });
      expect(await world.archive.evidenceFile(ids[1]!, 'page.warc.gz')).toBeDefined();
      expect(await world.archive.evidenceFile(ids[0]!, 'page.warc.gz')).toBeUndefined();
    });

    it('stores again what comes again after it was dropped', async () => {
      await world.archive.record({ ...anUnstable(hours(1)), evidence: allOf('unstable') });
      for (const file of await droppable()) await world.archive.drop(file, { at: hours(YEAR), why: WHY });
      const again = await world.archive.record({ ...anUnstable(hours(2)), evidence: allOf('unstable') });
      const file = await world.archive.evidenceFile(again.check.id, 'screenshot.png');
      expect(new TextDecoder().decode(file?.bytes)).toBe('picture of unstable');
    });

    it('never leaves a row without its bytes, whoever records them while they are dropped', async () => {
      const other = await world.openAgain();
      await world.archive.record({ ...anUnstable(hours(1)), evidence: allOf('unstable') });
      const files = await droppable();
      const [recorded] = await Promise.allSettled([
        other.record({ ...anUnstable(hours(2)), evidence: allOf('unstable') }),
        ...files.map(file => world.archive.drop(file, { at: hours(YEAR), why: WHY })),
      ]);
      if (recorded.status === 'rejected')
        return expect(recorded.reason).toMatchObject({ name: 'ArchiveConflict' });
      const { check } = recorded.value;
      for (const { name } of files) expect(await other.evidenceFile(check.id, name)).toBeDefined();
    });
  });
}
