import type { Archive } from '../../../src/archive/archive.ts';
import type { TimestampAuthority } from '../../../src/archive/log/http-authority.ts';
import {
  aChanged,
  aFailed,
  aFinding,
  aFirst,
  anUnchanged,
  anUnstable,
  aTarget,
  hours,
  LUTRA,
  NEW,
  OLD,
} from '../builders.ts';

const RETIRED = 'pelagic/terms';

/** Fills an archive with rows of every kind there is, and signs its log now and then; an authority, where one is given, stamps it once. */
export async function fillWithEverything(archive: Archive, authority?: TimestampAuthority): Promise<void> {
  await archive.declareTargets([aTarget(), aTarget({ id: RETIRED, vendor: 'Pelagic' })], hours(0));
  await archive.log.sign();
  const page = { mediaType: 'text/html', bytes: Buffer.from('<p>As it was read.</p>'.repeat(20)) };
  await archive.record({ ...aFirst(hours(0), OLD), evidence: [{ name: 'first-read.html', ...page }] });
  await archive.record(aFailed(hours(1), RETIRED));
  const before = (await archive.latest(LUTRA))!;
  const findings = [aFinding(), aFinding({ topic: 'opt-out', material: false })];
  const { alerts } = await archive.record(
    aChanged(hours(12), before.document, NEW, {
      findings,
      alerts: [{ channel: 'log' }, { channel: 'slack:#privacy' }],
    }),
    before,
  );
  const signed = (await archive.log.sign())!;
  if (authority) {
    const token = await authority.stamp(signed.note);
    await archive.log.stamp(signed.treeSize, { token, authority: authority.name, createdAt: hours(13) });
  }
  const { check } = await archive.record({
    ...anUnstable(hours(24)),
    evidence: [
      { name: 'second-read.html', mediaType: 'text/html', bytes: Buffer.from('<p>Otherwise.</p>') },
      { name: 'screenshot.png', mediaType: 'image/png', bytes: Buffer.from('a picture') },
    ],
  });
  const picture = (await archive.evidence({ check: check.id })).find(file => file.mediaType === 'image/png')!;
  await archive.drop(picture, { at: hours(30), why: 'its check was unstable' });
  await archive.record(anUnchanged(hours(36)), await archive.latest(LUTRA));
  await archive.begin((await archive.alert(alerts[0]!))!, hours(12), hours(13));
  await archive.taken(alerts[0]!, { part: 'head', receipt: { ts: '1.5' }, last: true, at: hours(12) });
  await archive.giveUp(alerts[1]!, 'channel_not_found');
  const storm = { id: 'n-storm-1', channel: 'log', lane: 'n-storm-1', dueAt: hours(13) };
  await archive.owe([{ ...storm, notice: { kind: 'storm', since: hours(13) } }], hours(13));
  const seen = { kind: 'acknowledge', by: 'M. Okafor', via: 'slack', at: hours(14) } as const;
  await archive.act({ id: 'act-1', alert: alerts[0]!, ...seen });
  const trouble = { kind: 'disk-low', subject: 'archive', since: hours(3), toldAt: hours(3) } as const;
  await archive.keepTroubles([trouble], [], hours(3));
  await archive.declareTargets([aTarget()], hours(37));
  await archive.atHost('lutra.example', () => ({
    state: { restsUntil: hours(0), leases: 3, day: '2026-03-01', reads: 2, line: [] },
    answer: undefined,
  }));
  await archive.log.sign();
}
