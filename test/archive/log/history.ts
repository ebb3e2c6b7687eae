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
    aChanged(hours(12), before.document, NEW, { findings, channels: ['log', 'slack:#privacy'] }),
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
  await archive.updateAlert(alerts[0]!, { state: 'sent', sentAt: hours(12), messageTs: '1.5' });
  await archive.updateAlert(alerts[1]!, { state: 'given-up', lastError: 'channel_not_found' });
  await archive.declareTargets([aTarget()], hours(37));
  await archive.atHost('lutra.example', () => ({
    state: { restsUntil: hours(0), leases: 3, day: '2026-03-01', reads: 2, line: [] },
    answer: undefined,
  }));
  await archive.log.sign();
}
