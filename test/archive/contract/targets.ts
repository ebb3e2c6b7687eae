import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/target/page.ts';
import { aFailed, aFirst, aTarget, hours, LUTRA, OLD } from '../builders.ts';
import type { World } from './world.ts';

/** What is declared, and when it is due. */
export function targetsContract(world: World): void {
  describe('targets', () => {
    it('knows nothing at first', async () => {
      await world.archive.declareTargets([], hours(0));
      expect(await world.archive.targets()).toEqual([]);
      expect(await world.archive.target('corvid/terms')).toBeUndefined();
      expect(await world.archive.due(hours(99), 10)).toEqual([]);
      expect(await world.archive.latest(LUTRA)).toBeUndefined();
      expect(await world.archive.changes({ limit: 10 })).toEqual([]);
      expect(await world.archive.alerts({ limit: 10 })).toEqual([]);
    });

    it('has a new target due at once, and a known one when it was due before', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      await world.archive.declareTargets([aTarget(), aTarget({ id: 'corvid/terms' })], hours(1));
      expect(await world.archive.targets()).toMatchObject([
        { target: { id: 'corvid/terms' }, schedule: { nextDueAt: hours(1), failures: 0 }, snapshots: 0 },
        { target: aTarget(), schedule: { nextDueAt: hours(12) }, snapshots: 1 },
      ]);
    });

    it('has an edited target due at once, with all that is known of it', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const edited = aTarget({ select: ['#policy'] });
      await world.archive.declareTargets([edited], hours(1));
      expect(await world.archive.targets()).toMatchObject([
        { target: edited, schedule: { nextDueAt: hours(1) }, snapshots: 1 },
      ]);
      await world.archive.declareTargets([aTarget()], hours(2));
      expect((await world.archive.target(LUTRA))?.schedule.nextDueAt).toBe(hours(1));
    });

    it('finds the targets that are parts of a page, in the order of the pages that were asked for', async () => {
      const terms = aTarget({ id: 'lutra/terms', url: 'https://lutra.example/terms' });
      const cookies = aTarget({ id: 'lutra/cookies', select: ['#cookies'] });
      await world.archive.declareTargets([aTarget(), cookies, terms], hours(1));
      expect([...(await world.archive.pages([terms.id, LUTRA])).values()]).toEqual([
        [terms.id],
        [cookies.id, LUTRA],
      ]);
      await world.archive.declareTargets([aTarget({ url: terms.url }), terms], hours(2));
      expect([...(await world.archive.pages([terms.id])).values()]).toEqual([[LUTRA, terms.id]]);
      expect([...(await world.archive.pages([LUTRA])).keys()]).toEqual([pageOf(terms)]);
    });

    it('spreads the first visits of many', async () => {
      const many = Array.from({ length: 30 }, (_, n) => aTarget({ id: `v/d${String(n).padStart(2, '0')}` }));
      await world.archive.declareTargets(many, hours(1));
      expect(await world.archive.due(hours(1), 99)).toHaveLength(21);
      expect(await world.archive.due(hours(1.01), 99)).toHaveLength(30);
    });

    it('retires what is no longer declared, and keeps its history', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      await world.archive.declareTargets([], hours(1));
      expect(await world.archive.targets()).toEqual([]);
      expect(await world.archive.due(hours(99), 10)).toEqual([]);
      expect(await world.archive.target(LUTRA)).toMatchObject({ retiredAt: hours(1), snapshots: 1 });
      expect(await world.archive.checks(LUTRA, 10)).toHaveLength(1);

      await world.archive.declareTargets([aTarget()], hours(2));
      expect(await world.archive.target(LUTRA)).not.toHaveProperty('retiredAt');
      expect(await world.archive.due(hours(2), 10)).toEqual([LUTRA]);
    });

    it('holds what nobody declares as retired, and leaves alone what is known', async () => {
      const { archive } = world;
      const held = aTarget({ id: 'corvid/terms' });
      await archive.holdTargets([held, aTarget({ document: 'Another name' })], hours(1));
      await archive.holdTargets([{ ...held, document: 'Another name' }], hours(2));
      expect(await archive.targets()).toMatchObject([{ target: aTarget() }]);
      expect(await archive.knownTargets()).toEqual(['corvid/terms', LUTRA]);
      expect(await archive.target('corvid/terms')).toMatchObject({ target: held, retiredAt: hours(1) });
      expect(await archive.due(hours(99), 10)).toEqual([LUTRA]);
      await archive.record(aFirst(hours(0), OLD, 'corvid/terms'));
      expect(await archive.target('corvid/terms')).toMatchObject({ retiredAt: hours(1), snapshots: 1 });

      await archive.declareTargets([held], hours(3));
      expect(await archive.due(hours(99), 10)).toEqual(['corvid/terms']);
    });

    it('gives out what is due, longest overdue first, as many as asked for', async () => {
      await world.archive.declareTargets(
        ['c/c', 'b/b', 'a/a'].map(id => aTarget({ id })),
        hours(0),
      );
      await world.archive.record(aFirst(hours(-11), OLD, 'a/a'));
      await world.archive.record(aFirst(hours(0), OLD, 'b/b'));
      expect(await world.archive.due(hours(1), 10)).toEqual(['c/c', 'a/a']);
      expect(await world.archive.due(hours(12), 2)).toEqual(['c/c', 'a/a']);
      expect(await world.archive.due(hours(12), 9)).toEqual(['c/c', 'a/a', 'b/b']);
    });

    it('stamps each declared one anew whenever anything about it is another', async () => {
      const { archive } = world;
      const stamp = async () => (await archive.stamps()).get(LUTRA);
      const seen = [await stamp()];
      await archive.record(aFirst(hours(0), OLD));
      seen.push(await stamp());
      await archive.record(aFailed(hours(12)));
      seen.push(await stamp());
      await archive.declareTargets([aTarget({ document: 'Privacy Notice' })], hours(13));
      seen.push(await stamp());
      expect(new Set(seen).size).toBe(4);
      await archive.declareTargets([aTarget({ document: 'Privacy Notice' })], hours(14));
      expect(await stamp()).toBe(seen.at(-1));
      await archive.declareTargets([], hours(15));
      expect(await archive.stamps()).toEqual(new Map());
      expect(await archive.targets([LUTRA, 'no/such'])).toHaveLength(1);
    });

    it('knows more of them than a statement takes names', async () => {
      const many = Array.from({ length: 1_234 }, (_, n) => aTarget({ id: `v/d${n}` }));
      await world.archive.declareTargets(many, hours(0));
      expect(await world.archive.targets()).toHaveLength(1_234);
    });
  });
}
