import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/capture/capture.ts';
import { type Witness, witness } from '../../../src/capture/evidence/playwright-witness.ts';
import { html } from '../../site/behaviours.ts';
import { selfSigned } from '../../site/certificate.ts';
import { pageMarkup, policyMarkup } from '../../site/policy.ts';
import { type Site, startSite } from '../../site/site.ts';
import { readerOptions } from '../browser.ts';
import { pngSize, recordsOf } from './read-back.ts';

const READ_AT = '2026-03-01T06:00:00.000Z';
let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ '/privacy': html(pageMarkup(policyMarkup())) });
  // Without the reader around it, whose browser reaches no site but through the guard and trusts no certificate of ours.
  browser = await chromium.launch({ executablePath: (await readerOptions()).executablePath });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What a witness keeps of a page, which something may happen to before it is asked. */
async function kept(
  url: string,
  before: (page: Page, keeper: Witness) => Promise<void> = async () => {},
  options: BrowserContextOptions = {},
): Promise<Evidence> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const keeper = witness({ clock: () => new Date(READ_AT), software: 'Clausewatch/0' });
    keeper.watch(page);
    await page.goto(url);
    await before(page, keeper);
    return await keeper.evidence(page, {
      body: await page.content().catch(() => 'as read'),
      readAt: READ_AT,
    });
  } finally {
    await context.close();
  }
}

describe('a witness', () => {
  it('keeps the certificate that a page came under', async () => {
    const [from, to] = ['2026-01-01T00:00:00.000Z', '2036-01-01T00:00:00.000Z'];
    const secure = createServer(selfSigned('lutra.example', new Date(from), new Date(to)), (_, response) => {
      response.end(pageMarkup(policyMarkup()));
    });
    await new Promise<void>(ready => secure.listen(0, '127.0.0.1', ready));
    const { port } = secure.address() as AddressInfo;
    const { certificate } = await kept(`https://127.0.0.1:${port}/`, undefined, { ignoreHTTPSErrors: true });
    secure.close();
    expect(certificate).toEqual({
      subject: 'lutra.example',
      issuer: 'lutra.example',
      validFrom: from,
      validTo: to,
      protocol: expect.stringMatching(/^TLS 1\.[23]$/),
    });
  });

  it('keeps how the window looked before a banner was answered', async () => {
    const { screenshot, screenshotBeforeConsent } = await kept(site.url('/privacy'), (page, keeper) =>
      keeper.beforeConsent(page),
    );
    expect(pngSize(screenshotBeforeConsent!)).toEqual({ width: 1280, height: 720 });
    expect(screenshot).toBeDefined();
  });

  it('keeps what it can of a page that crashed, and names the rest', async () => {
    const { missing, warc, exchanges, screenshot } = await kept(site.url('/privacy'), async page => {
      const crashed = page.waitForEvent('crash');
      await page.goto('chrome://crash').catch(() => {});
      await crashed;
    });
    expect(screenshot).toBeUndefined();
    expect(missing.map(({ part }) => part)).toContain('screenshot.png');
    expect(exchanges[0]).toMatchObject({ url: site.url('/privacy'), status: 200 });
    const records = await recordsOf(warc!);
    expect(
      records.find(({ type, uri }) => type === 'response' && uri === site.url('/privacy')),
    ).toBeDefined();
    expect(records.at(-1)).toMatchObject({ type: 'resource', text: 'as read' });
  });

  it('never archives the cookies that a page was asked for with', async () => {
    const { warc } = await kept(site.url('/privacy'), undefined, {
      extraHTTPHeaders: { cookie: 'session=s3cret' },
    });
    expect(site.requests.at(-1)?.headers.cookie ?? site.requests.at(-2)?.headers.cookie).toBe(
      'session=s3cret',
    );
    const records = await recordsOf(warc!);
    expect(records.find(({ type }) => type === 'request')!.http.toLowerCase()).toContain(
      'cookie: (withheld)',
    );
    expect(records.some(({ http, text }) => `${http}${text}`.includes('s3cret'))).toBe(false);
  });

  it('does not let the page say what numbers are', async () => {
    const script = `<script>performance.getEntriesByType = () => [{ domComplete: 'soon', loadEventEnd: Infinity, domInteractive: -1 }];
      Object.defineProperty(Element.prototype, 'scrollHeight', { get: () => 1e12 })</script>`;
    site.set('/lying', html(pageMarkup(policyMarkup(), script)));
    const { timings, screenshot } = await kept(site.url('/lying'));
    expect(timings).toEqual({ ...timings, responseStart: expect.any(Number) });
    expect(Object.keys(timings)).not.toContain('domComplete');
    expect(Object.values(timings).every(value => Number.isFinite(value) && value >= 0)).toBe(true);
    expect(pngSize(screenshot!).height).toBeLessThanOrEqual(15_000);
  });
});
