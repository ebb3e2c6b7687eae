import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { NewEvidence } from '../../src/archive/evidence.ts';
import { webApp } from '../../src/web/app.ts';
import { bytes } from '../../src/words/bytes.ts';
import { aChanged, aFirst, aTarget, hours, NEW, OLD } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { type Page, visit } from './page.ts';

const HOSTILE = '<script>steal()</script>';
const FACTS = {
  remoteAddress: '93.184.216.34:443',
  certificate: {
    subject: HOSTILE,
    issuer: 'Holt Root',
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2026-12-31T00:00:00.000Z',
    protocol: 'TLS 1.3',
  },
  missing: [{ part: 'bodies', why: 'some are left out' }],
};
const file = (name: string, mediaType: string, text: string): NewEvidence => ({
  name,
  mediaType,
  bytes: Buffer.from(text),
});
const KEPT = [
  file('screenshot.png', 'image/png', 'a picture'),
  file('page.warc.gz', 'application/warc+gzip', 'an exchange'),
  file('evidence.json', 'application/json', JSON.stringify(FACTS)),
  file('first-read.html', 'text/html', HOSTILE),
];

let archive: Archive;
let close: () => Promise<void>;
let page: Page;
const ask = (path: string) => webApp({ archive, clock: () => new Date(hours(13)) }).request(path);

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget()], hours(0));
  await archive.record(aFirst(hours(0), OLD));
  const before = (await archive.latest(aTarget().id))!;
  const changed = aChanged(hours(12), before.document, NEW);
  const { snapshot } = changed;
  const capture = {
    ...snapshot.capture,
    unfolded: { before: 1_000, after: 3_500 },
    consent: { rule: 'holt-banner', refused: true },
  };
  await archive.record({ ...changed, snapshot: { ...snapshot, capture }, evidence: KEPT }, before);
  page = await visit(webApp({ archive, clock: () => new Date(hours(13)) }), '/changes/1');
});
afterAll(() => close());

describe('the evidence of a change', () => {
  const row = (item: string) => {
    const at = page.texts('.ev tbody th').indexOf(item);
    return page.texts('.ev tbody tr')[at]?.replace(item, '');
  };

  it('shows the page small, leading to the whole picture', () => {
    expect(page.attributes('.shot', 'href')).toEqual(['/checks/2/evidence/screenshot.png']);
    expect(page.attributes('.shot img', 'src')).toEqual(['/checks/2/evidence/screenshot.png']);
    expect(row('Picture')).toBe('Not kept');
  });

  it('says who answered, under which certificate, what was refused and unfolded, and what is missing', () => {
    expect(row('Answered from')).toBe('Not known93.184.216.34:443');
    expect(row('Certificate')).toBe(
      `None${HOSTILE}, issued by Holt Root, valid from 1 Jan 2026 to 31 Dec 2026; TLS 1.3`,
    );
    expect(row('Consent banner')).toBe('NoneRefused by the rule holt-banner');
    expect(row('Unfolded')).toBe('Not known3,500 characters of text, 2,500 of them folded away at first');
    expect(row('Not whole')).toBe('Nothing missingbodies: some are left out');
    expect(page.elements('body script')).toEqual([]);
  });

  it('lists every file with its length and its whole hash', () => {
    expect(page.attributes('.files a', 'href')).toEqual(
      ['evidence.json', 'first-read.html', 'page.warc.gz', 'screenshot.png'].map(
        name => `/checks/2/evidence/${name}`,
      ),
    );
    expect(page.texts('.files small')).toContain('11 bytes');
    for (const hash of page.texts('.files .hash')) expect(hash.replaceAll(' ', '')).toMatch(/^[\da-f]{64}$/);
  });
});

describe('a file of evidence', () => {
  it.each([
    ['screenshot.png', 'image/png', 'inline'],
    ['page.warc.gz', 'application/warc+gzip', 'attachment'],
    ['evidence.json', 'application/json', 'attachment'],
    ['first-read.html', 'application/octet-stream', 'attachment'],
  ])('%s is sent as %s, and can do nothing in our origin', async (name, type, disposition) => {
    const { status, headers } = await ask(`/checks/2/evidence/${name}`);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': type,
      'content-disposition': `${disposition}; filename="check-2-${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('comes byte for byte', async () => {
    expect(await (await ask('/checks/2/evidence/first-read.html')).text()).toBe(HOSTILE);
  });

  it.each([
    '/checks/2/evidence/none.png',
    '/checks/9/evidence/screenshot.png',
    '/checks/2/evidence/..%2farchive.sqlite',
  ])('is nowhere else: %s', async path => {
    expect((await ask(path)).status).toBe(404);
  });
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [24_900, '24.9 kB'],
  [3_400_000, '3.4 MB'],
  [2_000_000_000, '2000.0 MB'],
])('tells a length of %i', (length, said) => {
  expect(bytes(length)).toBe(said);
});
