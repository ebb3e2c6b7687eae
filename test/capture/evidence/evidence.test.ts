import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence, Reader } from '../../../src/capture/capture.ts';
import { openReader } from '../../../src/capture/playwright-reader.ts';
import { documentFromHtml } from '../../../src/document/from-html.ts';
import { documentHash } from '../../../src/document/sameness.ts';
import { sha256 } from '../../../src/words/sha256.ts';
import { file, hangs, html, policy, redirects } from '../../site/behaviours.ts';
import { pageMarkup, policyMarkup } from '../../site/policy.ts';
import { type Site, startSite } from '../../site/site.ts';
import { markup, readerOptions, request } from '../browser.ts';
import { pngSize, recordsOf } from './read-back.ts';

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await startSite();
  reader = await openReader(await readerOptions());
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

const read = (path: string, mode: 'routine' | 'evidence' = 'evidence') =>
  reader.read(request(site.url(path), { mode }));
async function evidenceOf(path: string): Promise<Evidence> {
  const { evidence } = await read(path);
  if (!evidence) throw new Error('an evidence read without evidence');
  return evidence;
}
/** 1 × 1 pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const RICH = pageMarkup(
  `${policyMarkup()}<img src="/otter.png" alt="An otter"><script>console.error('no cookie for the otter')</script>`,
  '<link rel="stylesheet" href="/style.css"><style>@font-face { font-family: Holt; src: url(/holt.woff2) } body { font-family: Holt }</style>',
);
function rich(): void {
  site.set('/privacy', html(RICH, { 'set-cookie': 'visitor=7', 'x-served-by': 'holt-3' }));
  site.set('/otter.png', file('image/png', PIXEL));
  site.set('/style.css', file('text/css', '#policy { max-width: 40em }'));
}

describe('an evidence read', () => {
  it('gives the same document as a routine read, which loads no pictures and fonts', async () => {
    rich();
    const [routine, evidence] = [await read('/privacy', 'routine'), await read('/privacy')];
    const hashOf = (body: string) =>
      documentHash(documentFromHtml(body, { url: site.url('/privacy'), select: ['#policy'], remove: [] }));
    expect(hashOf(markup(evidence))).toBe(hashOf(markup(routine)));
    expect(routine).not.toHaveProperty('evidence');
    expect(site.requests.filter(({ path }) => path === '/otter.png')).toHaveLength(1);
  });

  it('keeps a picture of the whole page', async () => {
    site.set('/long', html(pageMarkup(`${policyMarkup()}<div style="height: 5000px"></div>`)));
    const { screenshot, missing } = await evidenceOf('/long');
    expect(pngSize(screenshot!)).toMatchObject({ width: 1280 });
    expect(pngSize(screenshot!).height).toBeGreaterThan(5_000);
    expect(missing).toEqual([]);
  });

  it('draws no more than 15,000 pixels of it, and says so', async () => {
    site.set('/endless', html(pageMarkup(`${policyMarkup()}<div style="height: 900000px"></div>`)));
    const { screenshot, missing } = await evidenceOf('/endless');
    expect(pngSize(screenshot!)).toEqual({ width: 1280, height: 15_000 });
    expect(missing).toEqual([{ part: 'screenshot.png', why: expect.stringContaining('longer') }]);
  });

  it('keeps every exchange with its headers, and leaves out what could be a secret', async () => {
    rich();
    const { exchanges, remoteAddress, certificate } = await evidenceOf('/privacy');
    expect(
      exchanges.map(({ url, resourceType, status }) => [new URL(url).pathname, resourceType, status]),
    ).toEqual(
      expect.arrayContaining([
        ['/privacy', 'document', 200],
        ['/otter.png', 'image', 200],
        ['/style.css', 'stylesheet', 200],
        ['/holt.woff2', 'font', 404],
      ]),
    );
    expect(exchanges[0]).toMatchObject({
      method: 'GET',
      headers: { 'x-served-by': 'holt-3', 'set-cookie': '(withheld)' },
      body: sha256(RICH),
    });
    expect(remoteAddress).toBe(new URL(site.url('/')).host);
    expect(certificate).toBeUndefined();
  });

  it('keeps what the page complained of, and how long things took', async () => {
    rich();
    const { consoleErrors, timings } = await evidenceOf('/privacy');
    expect(consoleErrors).toContain('no cookie for the otter');
    expect(timings).toMatchObject({ responseStart: expect.any(Number), domComplete: expect.any(Number) });
  });

  it('is not held up by what never comes, and names it', async () => {
    site.set('/waiting', html(pageMarkup(`${policyMarkup()}<img src="/never.png" alt="">`)));
    site.set('/never.png', hangs);
    const { exchanges, screenshot, missing } = await evidenceOf('/waiting');
    expect(screenshot).toBeDefined();
    expect(missing.map(({ part }) => part)).toEqual(['requests still under way']);
    expect(exchanges.find(({ url }) => url.endsWith('never.png'))).toMatchObject({
      failure: 'not finished when the page was read',
    });
  });

  it('follows an endless number of requests only so far', { timeout: 60_000 }, async () => {
    const asking = `<script>for (let n = 0; n < 700; n++) fetch('/none?' + n).catch(() => {})</script>`;
    site.set('/many', html(pageMarkup(policyMarkup() + asking)));
    const { exchanges, missing } = await evidenceOf('/many');
    expect(exchanges).toHaveLength(500);
    expect(missing.find(({ part }) => part === 'exchanges')?.why).toMatch(/^\d+ more than 500/);
  });
});

describe('its WARC', () => {
  it('says what wrote it, and holds every exchange with its body, then the DOM', async () => {
    rich();
    const { evidence, body } = await read('/privacy');
    const records = await recordsOf(evidence!.warc!);
    expect(records[0]).toMatchObject({
      version: 'WARC/1.1',
      type: 'warcinfo',
      date: '2025-03-03T12:00:00.000Z',
    });
    expect(records[0]!.text).toMatch(/^software: Clausewatch\/\d.* HeadlessChrome\/\d/);

    const response = records.find(({ type, uri }) => type === 'response' && uri === site.url('/privacy'))!;
    expect(response).toMatchObject({ status: 200, text: RICH });
    expect(response.headers['WARC-IP-Address']).toBe('127.0.0.1');
    expect(response.headers['WARC-Payload-Digest']).toBe(`sha256:${sha256(RICH)}`);
    expect(
      records.find(({ type, uri }) => type === 'response' && uri === site.url('/otter.png'))?.bytes,
    ).toEqual(new Uint8Array(PIXEL));

    const asked = records.find(({ type, uri }) => type === 'request' && uri === site.url('/privacy'))!;
    expect(asked.http).toMatch(/^GET \/privacy HTTP\/1\.1\r\nHost: 127\.0\.0\.1/);
    expect(asked.headers['WARC-Concurrent-To']).toBe(response.headers['WARC-Record-ID']);

    expect(records.at(-1)).toMatchObject({
      type: 'resource',
      uri: `urn:dom:${site.url('/privacy')}`,
      text: body,
    });
  });

  it('has each step of a redirect', async () => {
    site.set('/old', redirects('/new', 301));
    site.set('/new', policy());
    const { warc } = await evidenceOf('/old');
    const answers = (await recordsOf(warc!)).filter(({ type }) => type === 'response');
    expect(answers.slice(0, 2)).toMatchObject([
      { uri: site.url('/old'), status: 301 },
      { uri: site.url('/new'), status: 200 },
    ]);
    expect(answers[0]!.http.toLowerCase()).toContain('location: /new');
  });

  it('keeps 20 MB of bodies, and marks what it left out', async () => {
    const picture = Buffer.alloc(12_000_000).toString('latin1');
    const three = [1, 2, 3].map(n => `<script src="/big${n}.js" async></script>`).join('');
    site.set('/heavy', html(pageMarkup(policyMarkup() + three)));
    for (const n of [1, 2, 3]) site.set(`/big${n}.js`, file('text/javascript', picture));
    const { warc, missing } = await evidenceOf('/heavy');
    const big = (await recordsOf(warc!)).filter(
      ({ type, uri }) => type === 'response' && uri.includes('/big'),
    );
    expect(big).toHaveLength(3);
    expect(big.filter(({ bytes }) => bytes.length > 0).length).toBeLessThanOrEqual(1);
    expect(
      big.filter(({ headers }) => headers['WARC-Truncated'] !== undefined).length,
    ).toBeGreaterThanOrEqual(2);
    expect(missing.length).toBeGreaterThan(0);
  });
});
