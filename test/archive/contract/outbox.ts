import { describe, expect, it } from 'vitest';
import type { NamedDocument } from '../../../src/alert/notice.ts';
import type { Act, Alert, NewAlert, NewNotice } from '../../../src/archive/outbox.ts';
import { aChanged, aFinding, aFirst, aTarget, aVerdict, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

const SLACK = 'slack:#privacy';

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
          alerts: [],
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

  async function changedWith(...alerts: NewAlert[]) {
    if (!(await world.archive.latest(LUTRA))) await world.archive.record(aFirst(hours(0), OLD));
    const before = (await world.archive.latest(LUTRA))!;
    const texts = before.sequence % 2 === 1 ? NEW : OLD;
    const changed = aChanged(hours(12 + before.sequence), before.document, texts, { alerts });
    return world.archive.record(changed, before);
  }
  /** One alert to Slack, as it stands. */
  async function oneAlert(more: Omit<NewAlert, 'channel'> = {}): Promise<Alert> {
    const { alerts } = await changedWith({ channel: SLACK, ...more });
    return (await world.archive.alert(alerts[0]!))!;
  }
  const sent = (id: string, last = true) =>
    world.archive.taken(id, { part: 'head', receipt: { ts: '1740.1' }, last, at: hours(20) });

  describe('alerts', () => {
    it('writes one a channel with the change', async () => {
      const { check, alerts } = await changedWith({ channel: SLACK }, { channel: 'log' }, { channel: 'log' });
      expect(alerts).toHaveLength(2);
      expect(await world.archive.alerts({ change: check.change!, limit: 9 })).toMatchObject([
        { id: alerts[0], channel: SLACK, change: check.change, createdAt: check.finishedAt },
        { channel: 'log', state: 'pending', attempts: 0, lane: LUTRA, dueAt: check.finishedAt },
      ]);
      expect(alerts[0]).toMatch(/^c\d+-[0-9a-f]{8}$/);
    });

    it('lists them newest first, or oldest first when asked to', async () => {
      const alerts: string[] = [];
      for (let n = 0; n < 3; n++) alerts.push(...(await changedWith({ channel: 'log' })).alerts);
      const list = async (order?: 'newest-first' | 'oldest-first') =>
        (
          await world.archive.alerts({ state: 'pending', limit: 2, ...(order !== undefined && { order }) })
        ).map(alert => alerts.indexOf(alert.id));
      expect(await list()).toEqual([2, 1]);
      expect(await list('newest-first')).toEqual([2, 1]);
      expect(await list('oldest-first')).toEqual([0, 1]);
      const about = await world.archive.alertsAbout(LUTRA, 'log', 2);
      expect(about.map(({ id }) => alerts.indexOf(id))).toEqual([2, 1]);
    });

    it('says so when there is no such alert', async () => {
      expect(await world.archive.alert('c9-00000000')).toBeUndefined();
      await expect(world.archive.giveUp('c9-00000000', 'no')).rejects.toThrow(/c9-00000000/);
    });
  });

  describe('delivery', () => {
    it('is begun by one only, and known to have begun until its end is known', async () => {
      const alert = await oneAlert();
      expect(await world.archive.begin(alert, hours(14), hours(16))).toBe(true);
      expect(await world.archive.begin(alert, hours(15), hours(17))).toBe(false);
      const begun = (await world.archive.alert(alert.id))!;
      expect(begun).toMatchObject({
        state: 'pending',
        attempts: 1,
        begunAt: hours(14),
        settlesAt: hours(16),
      });
      await world.archive.failed(alert.id, { taken: 'unheard', lastError: 'no answer' });
      expect(await world.archive.alert(alert.id)).toEqual({ ...begun, lastError: 'no answer' });
      await world.archive.failed(alert.id, { taken: 'perhaps', lastError: 'cut off' });
      expect((await world.archive.alert(alert.id))?.settlesAt).toBeUndefined();
      await world.archive.failed(alert.id, { taken: 'no', lastError: 'ratelimited' });
      expect((await world.archive.alert(alert.id))?.begunAt).toBeUndefined();
    });

    it('is done when its last part was taken', async () => {
      const { id } = await oneAlert();
      await sent(id, false);
      expect(await world.archive.alert(id)).toMatchObject({
        state: 'pending',
        receipts: { head: { ts: '1740.1' } },
      });
      const rest = { part: 'rest', receipt: { ts: '1740.2' }, last: true, at: hours(21) } as const;
      await world.archive.taken(id, rest);
      expect(await world.archive.alert(id)).toMatchObject({
        state: 'sent',
        sentAt: hours(21),
        receipts: { head: { ts: '1740.1' }, rest: { ts: '1740.2' } },
      });
      expect(await world.archive.alerts({ state: 'pending', limit: 9 })).toEqual([]);
      expect(await world.archive.headsSince(SLACK, hours(21))).toBe(1);
      expect(await world.archive.headsSince(SLACK, hours(22))).toBe(0);
    });

    it('that was given up is resumed when asked to', async () => {
      const { id } = await oneAlert();
      await world.archive.giveUp(id, 'the channel is gone');
      expect(await world.archive.lanesDue(hours(99), 9)).toEqual([]);
      expect(await world.archive.resume('log')).toBe(0);
      expect(await world.archive.resume(SLACK)).toBe(1);
      expect(await world.archive.lanesDue(hours(99), 9)).toEqual([{ channel: SLACK, lane: LUTRA }]);
    });

    it('keeps the order of a lane, and a later one that is due takes along what waits before it', async () => {
      const lane = { channel: SLACK, lane: LUTRA };
      const first = await oneAlert({ dueAt: hours(50) });
      expect(await world.archive.next(lane, hours(49))).toBeUndefined();
      expect(await world.archive.lanesDue(hours(49), 9)).toEqual([]);
      const second = await oneAlert();
      expect(await world.archive.lanesDue(hours(49), 9)).toEqual([lane]);
      expect((await world.archive.next(lane, hours(49)))?.id).toBe(first.id);
      await sent(first.id);
      expect((await world.archive.next(lane, hours(49)))?.id).toBe(second.id);
    });
  });

  describe('threads', () => {
    const flap = (thread: string): NewNotice => ({
      id: `n-flap-${thread}`,
      channel: SLACK,
      lane: LUTRA,
      dueAt: hours(30),
      thread,
      notice: {
        kind: 'flap',
        about: { vendor: 'Lutra AI', document: 'Terms', url: '/documents/x' },
        at: hours(30),
      },
    });

    it('owe a notice once, however often it is asked for, and have the message above corrected', async () => {
      const { id } = await oneAlert();
      await sent(id);
      expect(await world.archive.owe([flap(id)], hours(30))).toEqual([`n-flap-${id}`]);
      expect(await world.archive.owe([flap(id)], hours(31))).toEqual([]);
      expect(await world.archive.alert(id)).toMatchObject({ revision: 1, stale: true });
      expect(await world.archive.inThread(id, 9)).toMatchObject(
        [flap(id)].map(({ dueAt: _, ...one }) => one),
      );
      const lane = { channel: SLACK, lane: LUTRA };
      expect((await world.archive.next(lane, hours(30)))?.id).toBe(`n-flap-${id}`);
      await sent(`n-flap-${id}`);
      expect((await world.archive.next(lane, hours(30)))?.id).toBe(id);
      await world.archive.shown(id, 0);
      expect((await world.archive.alert(id))?.stale).toBe(true);
      await world.archive.shown(id, 1);
      expect(await world.archive.next(lane, hours(30))).toBeUndefined();
      expect(await world.archive.lanesDue(hours(30), 9)).toEqual([]);
    });

    it('take a reply with its change, and an alert into a storm only before it was begun', async () => {
      const first = await oneAlert();
      const within = { thread: first.id, incident: { kind: 'further-edit' } } as const;
      const reply = await oneAlert({ within });
      expect(reply).toMatchObject(within);
      const storm = { id: 'n-storm', channel: SLACK, lane: 'n-storm', dueAt: hours(0) };
      await world.archive.owe([{ ...storm, notice: { kind: 'storm', since: hours(0) } }], hours(0));
      const third = await oneAlert();
      await world.archive.begin(third, hours(20), hours(20));
      for (const { id } of [first, reply, third]) await world.archive.gather(id, 'n-storm');
      expect((await world.archive.inThread('n-storm', 9)).map(({ id }) => id)).toEqual([first.id]);
      expect(await world.archive.alert(first.id)).toMatchObject({ incident: { kind: 'in-storm' } });
      expect(await world.archive.notices({ channel: SLACK, kind: 'storm', limit: 9 })).toHaveLength(1);
    });

    it('tell which alerts nobody has confirmed yet', async () => {
      const { id, createdAt } = await oneAlert();
      const unconfirmed = async () =>
        (await world.archive.unconfirmed([createdAt, hours(99)], 9)).map(alert => alert.id);
      expect(await unconfirmed()).toEqual([]);
      await sent(id);
      expect(await unconfirmed()).toEqual([id]);
      const { about } = flap(id).notice as { about: NamedDocument };
      const notice = { kind: 'confirmation', about, at: hours(40), since: hours(12), reads: 24 } as const;
      await world.archive.owe([{ ...flap(id), id: `n-confirmation-${id}`, notice }], hours(40));
      expect(await unconfirmed()).toEqual([]);
    });
  });

  describe('acts', () => {
    const act = (alert: string, over: Partial<Act> = {}): Act => ({
      id: 'act-1',
      alert,
      kind: 'not-relevant',
      by: 'M. Okafor',
      via: 'slack',
      at: hours(30),
      ...over,
    });

    it('are recorded once each, shown on the message, and listed while disputed', async () => {
      const { id } = await oneAlert();
      await sent(id);
      expect(await world.archive.act(act(id))).toBe(true);
      expect(await world.archive.act(act(id))).toBe(false);
      expect(await world.archive.alert(id)).toMatchObject({ revision: 1, stale: true });
      expect(await world.archive.acts(id)).toEqual([act(id)]);
      expect(await world.archive.disputed(9)).toEqual([act(id)]);
      const reopened = act(id, { id: 'act-2', kind: 'reopen', at: hours(31) });
      await world.archive.act(reopened);
      expect(await world.archive.acts(id)).toEqual([act(id), reopened]);
      expect(await world.archive.disputed(9)).toEqual([]);
    });

    it('are about an alert that there is', async () => {
      await expect(world.archive.act(act('c9-00000000'))).rejects.toThrow(/c9-00000000/);
      expect(await world.archive.acts('c9-00000000')).toEqual([]);
    });
  });

  it('keeps which troubles last', async () => {
    const disk = { kind: 'disk-low', subject: 'archive', since: hours(1), toldAt: hours(1) } as const;
    const late = { kind: 'queue-late', subject: 'checks', since: hours(2), toldAt: hours(2) } as const;
    await world.archive.keepTroubles([disk, late], [], hours(2));
    await world.archive.keepTroubles([{ ...late, toldAt: hours(26) }], [], hours(26));
    expect(await world.archive.troubles()).toEqual([{ ...late, toldAt: hours(26) }]);
    await world.archive.keepTroubles([disk], [], hours(27));
    expect(await world.archive.troubles()).toEqual([disk]);
  });
}
