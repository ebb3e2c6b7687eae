import { describe, expect, it } from 'vitest';
import { aChanged, aFinding, aFirst, aTarget, aVerdict, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

/** What changed, and who is owed the news. */
export function outboxContract(world: World): void {
  describe('changes', () => {
    it('lists them newest first, of one target or all, alerting or not', async () => {
      await world.archive.declareTargets([aTarget(), aTarget({ id: 'corvid/terms' })], hours(0));
      const ids: number[] = [];
      for (const [target, alert] of [
        [LUTRA, true],
        ['corvid/terms', true],
        ['corvid/terms', false],
      ] as const) {
        if (!(await world.archive.latest(target))) await world.archive.record(aFirst(hours(0), OLD, target));
        const before = (await world.archive.latest(target))!;
        const verdict = aVerdict({ alert });
        const changed = aChanged(hours(12), before.document, [`${ids.length}`], {
          target,
          verdict,
          channels: [],
        });
        ids.push((await world.archive.record(changed, before)).check.change!);
      }
      const list = async (query: { target?: string; alerting?: boolean }, limit = 9) =>
        (await world.archive.changes({ ...query, limit })).map(change => ids.indexOf(change.id));
      expect(await list({})).toEqual([2, 1, 0]);
      expect(await list({}, 1)).toEqual([2]);
      expect(await list({ target: 'corvid/terms' })).toEqual([2, 1]);
      expect(await list({ alerting: true })).toEqual([1, 0]);
      expect(await list({ target: 'corvid/terms', alerting: true })).toEqual([1]);
      const [newest] = await world.archive.changes({ limit: 1 });
      expect(newest).toMatchObject({
        verdict: { alert: false },
        findings: [aFinding()],
        after: { sequence: 3 },
      });
    });
  });

  describe('alerts', () => {
    async function changedWith(channels: readonly string[]) {
      await world.archive.record(aFirst(hours(0), OLD));
      const before = (await world.archive.latest(LUTRA))!;
      return world.archive.record(aChanged(hours(12), before.document, NEW, { channels }), before);
    }

    it('writes one a channel with the change', async () => {
      const { check, alerts } = await changedWith(['slack:#privacy', 'log', 'log']);
      expect(alerts).toHaveLength(2);
      expect(await world.archive.alerts({ change: check.change!, limit: 9 })).toMatchObject([
        { id: alerts[0], channel: 'slack:#privacy', change: check.change, createdAt: check.finishedAt },
        { channel: 'log', state: 'pending', attempts: 0 },
      ]);
      expect(alerts[0]).toMatch(/^c\d+-[0-9a-f]{8}$/);
    });

    it('takes news of the delivery and counts the attempts', async () => {
      const { alerts } = await changedWith(['slack:#privacy']);
      const id = alerts[0]!;
      await world.archive.updateAlert(id, { state: 'pending', lastError: 'ratelimited' });
      expect(await world.archive.alert(id)).toMatchObject({
        state: 'pending',
        attempts: 1,
        lastError: 'ratelimited',
      });
      await world.archive.updateAlert(id, { state: 'sent', sentAt: hours(13), messageTs: '1740.1' });
      expect(await world.archive.alert(id)).toMatchObject({
        state: 'sent',
        attempts: 2,
        sentAt: hours(13),
        messageTs: '1740.1',
      });
      expect(await world.archive.alerts({ state: 'pending', limit: 9 })).toEqual([]);
      expect(await world.archive.alerts({ state: 'sent', limit: 9 })).toHaveLength(1);
    });

    it('lists them newest first, or oldest first when asked to', async () => {
      await world.archive.record(aFirst(hours(0), OLD));
      const alerts: string[] = [];
      for (const texts of [NEW, OLD, NEW]) {
        const before = (await world.archive.latest(LUTRA))!;
        const changed = aChanged(hours(12), before.document, texts, { channels: ['log'] });
        alerts.push(...(await world.archive.record(changed, before)).alerts);
      }
      const list = async (order?: 'newest-first' | 'oldest-first') =>
        (
          await world.archive.alerts({ state: 'pending', limit: 2, ...(order !== undefined && { order }) })
        ).map(alert => alerts.indexOf(alert.id));
      expect(await list()).toEqual([2, 1]);
      expect(await list('newest-first')).toEqual([2, 1]);
      expect(await list('oldest-first')).toEqual([0, 1]);
    });

    it('says so when there is no such alert', async () => {
      expect(await world.archive.alert('c9-00000000')).toBeUndefined();
      await expect(world.archive.updateAlert('c9-00000000', { state: 'sent' })).rejects.toThrow(
        /c9-00000000/,
      );
    });
  });
}
