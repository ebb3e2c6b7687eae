import { describe, expect, it } from 'vitest';
import type { ChangeQuery } from '../../../src/archive/archive.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { aChanged, aFinding, aFirst, aTarget, aVerdict, hours, LUTRA, OLD } from '../builders.ts';
import type { World } from './world.ts';

const CORVID = 'corvid/terms';

/** Which changes a list holds. */
export function changeQueriesContract(world: World): void {
  describe('changes are narrowed', () => {
    /** Records a change with such a finding, and returns its id. */
    const change = async (hour: number, target: string, over: Partial<Finding> = {}, alert = true) => {
      const standing = (await world.archive.latest(target))!;
      const news = { target, findings: [aFinding(over)], verdict: aVerdict({ alert }) };
      const { check } = await world.archive.record(
        aChanged(hours(hour), standing.document, [`Said at ${hour}.`], news),
        standing,
      );
      return check.change!;
    };
    const ids = async (query: Omit<ChangeQuery, 'limit'>) =>
      (await world.archive.changes({ ...query, limit: 10 })).map(({ id }) => id);

    it('by document, by verdict, by what a material finding says, and by age', async () => {
      await world.archive.declareTargets([aTarget(), aTarget({ id: CORVID })], hours(0));
      await world.archive.record(aFirst(hours(0), OLD, LUTRA));
      await world.archive.record(aFirst(hours(0), OLD, CORVID));
      const grave = await change(1, LUTRA);
      const mild = await change(2, CORVID, {
        topic: 'opt-out',
        direction: 'more-control',
        severity: 'medium',
      });
      const wording = await change(3, LUTRA, { material: false }, false);

      expect(await ids({})).toEqual([wording, mild, grave]);
      expect(await ids({ targets: [CORVID, 'no/such'] })).toEqual([mild]);
      expect(await ids({ targets: [] })).toEqual([]);
      expect(await ids({ alerting: true })).toEqual([mild, grave]);
      expect(await ids({ finding: { topic: 'training' } })).toEqual([grave]);
      expect(await ids({ finding: { direction: 'more-control' } })).toEqual([mild]);
      expect(await ids({ finding: { severity: 'high' } })).toEqual([grave]);
      expect(await ids({ finding: { topic: 'training', severity: 'medium' } })).toEqual([]);
      expect(await ids({ below: mild })).toEqual([grave]);
      expect(await ids({ below: wording, targets: [LUTRA], alerting: true })).toEqual([grave]);
    });
  });
}
