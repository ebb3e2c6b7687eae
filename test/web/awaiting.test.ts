import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { webApp } from '../../src/web/app.ts';
import { type Serving, serveWeb } from '../../src/web/serve.ts';
import { aTarget, hours } from '../archive/builders.ts';
import { first, policy, temporaryArchive, unchanged } from './invented.ts';

let archive: Archive;
let close: () => Promise<void>;
let web: Serving;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await requireBrowser() });
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget()], hours(0));
  await first(archive, 0, policy({ Data: ['We keep your chats for thirty days.'] }));
  const app = webApp({ archive, clock: () => new Date(hours(240)) });
  web = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  page = await browser.newPage();
  await page.clock.install();
  await page.goto(`${web.url}/documents/lutra/privacy`);
});
afterEach(async () => {
  await page.close();
  await web.close();
  await close();
});

it('says for how long a visit has been waited for, and shows what came of it', async () => {
  const note = page.locator('#awaiting');
  const asked = page.waitForResponse(/\/api\/targets\/lutra\/privacy/);
  await page.clock.runFor(3_000);
  await asked;
  await expect.poll(() => note.textContent()).toBe('Waiting for the visit to end: 3 seconds.');
  await unchanged(archive, 240);
  const reloaded = page.waitForEvent('load');
  await page.clock.runFor(3_000);
  await reloaded;
  expect(await page.locator('.title p').textContent()).toContain('Last read 11 Mar 2026');
});

it('goes on when the archive cannot be asked for a moment, and gives up in the end, which alone is read out', async () => {
  await page.route('**/api/targets/**', route => route.abort());
  const later = async () => {
    await page.clock.runFor(60_000);
    return page.locator('#awaiting').textContent();
  };
  await expect.poll(later, { timeout: 10_000 }).toMatch(/^Waiting .* \d{3} seconds/);
  expect(await page.getByRole('timer').getAttribute('aria-live')).toBeNull();
  await expect.poll(later, { timeout: 10_000 }).toMatch(/^The visit takes long/);
  expect(await page.getByRole('timer').getAttribute('aria-live')).toBe('polite');
});
