import type { Archive } from '../../../src/archive/archive.ts';
import type { NewEvidence } from '../../../src/archive/evidence.ts';
import type { Checkpoint } from '../../../src/archive/log/checkpoint.ts';
import { warc } from '../../../src/capture/evidence/warc.ts';
import { compare } from '../../../src/change/compare.ts';
import { type Instant, plus } from '../../../src/words/instant.ts';
import { aChanged, aFailed, aFirst, anUnchanged, aTarget, hours } from '../builders.ts';

const BEFORE = ['We keep your chats for thirty days.', 'We do not train on your chats.'];
const AFTER = ['We keep your chats for thirty days.', 'We train our models on your chats.'];
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const CORVID = 'corvid/terms';

/**
 * Lutra AI's policy: read, found unchanged, changed; the reading before kept no evidence, the one after did. Among the checks of
 * another vendor, and with checkpoints signed on the way.
 * @param signed hears of every checkpoint as it is signed
 */
export async function recordChange(
  archive: Archive,
  signed: (checkpoint: Checkpoint) => Promise<void> = async () => {},
): Promise<void> {
  const sign = async () => signed((await archive.log.sign())!);
  await archive.declareTargets([aTarget(), aTarget({ id: CORVID })], hours(0));
  for (let hour = 0; hour < 6; hour++) await archive.record(aFailed(hours(hour), CORVID));
  await archive.record(aFirst(hours(0), BEFORE));
  await sign();
  await archive.record(anUnchanged(hours(12)), await archive.latest(aTarget().id));
  const before = (await archive.latest(aTarget().id))!;
  const changed = aChanged(hours(24), before.document, AFTER);
  const change = compare(before.document, changed.snapshot.document);
  await archive.record({ ...changed, change, evidence: await evidenceOf(AFTER, hours(24)) }, before);
  for (let hour = 25; hour < 30; hour++) await archive.record(aFailed(hours(hour), CORVID));
  await sign();
}

/** What an evidence read of the page would keep. */
export async function evidenceOf(texts: readonly string[], readAt: Instant): Promise<NewEvidence[]> {
  const url = aTarget().url;
  const body = `<main>${texts.map(text => `<p>${text}</p>`).join('\n')}</main>`;
  const facts = {
    exchanges: [{ url, method: 'GET', resourceType: 'document', status: 200, headers: {} }],
    remoteAddress: '192.0.2.7:443',
    certificate: {
      subject: 'lutra.example',
      issuer: 'Holt Root',
      validFrom: '2026-01-01T00:00:00.000Z',
      validTo: '2026-12-31T00:00:00.000Z',
      protocol: 'TLS 1.3',
    },
    timings: { responseEnd: 31.5 },
    consoleErrors: [],
    missing: [{ part: 'bodies', why: 'some are left out' }],
  };
  const exchange = await warc({
    software: 'Clausewatch/0.0.0',
    readAt,
    dom: { url, body },
    exchanges: [
      {
        url,
        method: 'GET',
        at: plus(readAt, -1_000),
        requestHeaders: [['accept', 'text/html']],
        status: 200,
        statusText: 'OK',
        responseHeaders: [['content-type', 'text/html; charset=utf-8']],
        body: Buffer.from(body),
      },
    ],
  });
  const file = (name: string, mediaType: string, bytes: Uint8Array) => ({ name, mediaType, bytes });
  return [
    file('evidence.json', 'application/json', Buffer.from(JSON.stringify(facts))),
    file('screenshot.png', 'image/png', PIXEL),
    file('page.warc.gz', 'application/warc+gzip', exchange),
  ];
}
