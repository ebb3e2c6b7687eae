import type { Archive } from '../../../src/archive/archive.ts';
import { aChanged, aFinding, aFirst, aTarget, hours } from '../../archive/builders.ts';

const FAR = '2999-01-01T00:00:00.000Z';

/**
 * Owes alerts: two changes of each document, the second an edit of the same day, each to every channel.
 * @returns the ids of the alerts, by channel and document in the order in which they are owed
 */
export async function oweAlerts(
  archive: Archive,
  channels: readonly string[],
  documents: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lanes = new Map<string, string[]>();
  const targets = Array.from({ length: documents }, (_, n) => aTarget({ id: `vendor${n}/privacy` }));
  await archive.declareTargets(targets, hours(0));
  for (const { id: target } of targets) {
    await archive.record({ ...aFirst(hours(0), ['Old.'], target), nextDueAt: FAR });
    for (const [hour, text] of [
      [12, 'New.'],
      [13, 'Newer.'],
    ] as const) {
      const before = (await archive.latest(target))!;
      const roots = new Map<string, string>();
      for (const name of channels) {
        const [root] = lanes.get(`${name} ${target}`) ?? [];
        if (root !== undefined) roots.set(name, root);
      }
      const alerts = channels.map(channel => {
        const thread = roots.get(channel);
        const incident = { kind: 'further-edit' } as const;
        return { channel, ...(thread !== undefined && { within: { thread, incident } }) };
      });
      const findings = [aFinding(), aFinding({ topic: 'opt-out', summary: 'One may refuse.' })];
      const changed = aChanged(hours(hour), before.document, [text], { target, alerts, findings });
      const recorded = await archive.record({ ...changed, nextDueAt: FAR }, before);
      for (const id of recorded.alerts) {
        const { channel } = (await archive.alert(id))!;
        lanes.set(`${channel} ${target}`, [...(lanes.get(`${channel} ${target}`) ?? []), id]);
      }
    }
  }
  return lanes;
}
