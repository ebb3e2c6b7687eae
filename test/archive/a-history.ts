import type { Archive } from '../../src/archive/archive.ts';
import { aChanged, aFailed, aFirst, anUnchanged, anUnstable, aTarget, hours, NEW, OLD } from './builders.ts';

const EVIDENCE = { name: 'evidence.json', mediaType: 'application/json', bytes: Buffer.from('{"at":1}') };

/** Lets an archive live for a while: so many vendors' pages of every fate, alerts delivered and not, one target retired. */
export async function aHistory(archive: Archive, vendors: readonly string[], from = 0): Promise<void> {
  const ids = vendors.map(vendor => `${vendor}/privacy`);
  await archive.declareTargets(
    [...ids, 'retired/terms'].map(id => aTarget({ id })),
    hours(from),
  );
  for (const [n, id] of ids.entries()) {
    const known = await archive.latest(id);
    if (known === undefined)
      await archive.record({ ...aFirst(hours(from), [`${OLD[0]} ${id}`], id), evidence: [EVIDENCE] });
    for (const [round, text] of [NEW[0], OLD[0], `${NEW[0]} \0\ud800 ${from}`]
      .slice(0, 1 + (n % 3))
      .entries()) {
      const at = from + 1 + round * 5;
      const before = (await archive.latest(id))!;
      const changed = aChanged(hours(at), before.document, [`${text} ${id} ${at}`], {
        target: id,
        alerts: [{ channel: 'log' }, { channel: 'slack:#privacy' }],
      });
      const { alerts } = await archive.record(changed, before);
      await archive.taken(alerts[0]!, {
        part: 'head',
        receipt: { ts: '1.1' },
        last: true,
        at: hours(at + 1),
      });
      await archive.record(anUnchanged(hours(at + 1), id), await archive.latest(id));
      await archive.record({ ...anUnstable(hours(at + 2), id), evidence: [EVIDENCE] });
      await archive.record(aFailed(hours(at + 3), id));
    }
    await archive.atHost(`${id}.example`, () => ({
      state: { restsUntil: hours(from), leases: n, day: '2026-03-01', reads: n, line: [] },
      answer: undefined,
    }));
  }
  await archive.declareTargets(
    ids.map(id => aTarget({ id })),
    hours(from),
  );
}

/** Everything there is to be asked of an archive. */
export async function everything(archive: Archive, vendors: readonly string[]) {
  const changes = await archive.changes({ limit: 999 });
  const ids = [...vendors.map(vendor => `${vendor}/privacy`), 'retired/terms'];
  return {
    targets: await archive.targets(),
    alerts: await archive.alerts({ limit: 999 }),
    changes: await Promise.all(changes.map(({ id }) => archive.change(id))),
    each: await Promise.all(
      ids.map(async id => {
        const checks = await archive.checks(id, 999);
        const latest = await archive.latest(id);
        return {
          state: await archive.target(id),
          checks,
          evidence: await Promise.all(checks.map(check => archive.evidence({ check: check.id }))),
          lineage: await archive.lineage(id),
          content: latest && (await archive.content(latest)),
        };
      }),
    ),
  };
}
