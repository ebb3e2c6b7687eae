import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { webApp } from '../../src/web/app.ts';
import { type Serving, serveWeb } from '../../src/web/serve.ts';
import { hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { recordLutra } from './lutra.ts';

let archive: Archive;
let close: () => Promise<void>;
let web: Serving;
let browser: Browser;
beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordLutra(archive);
  web = await serveWeb(webApp({ archive, clock: () => new Date(hours(240)) }), {
    host: '127.0.0.1',
    port: 0,
  });
  browser = await chromium.launch({ executablePath: await requireBrowser() });
});
afterAll(async () => {
  await browser.close();
  await web.close();
  await close();
});

it('slides through time from the first reading to today, by keyboard too, and lands on a day with its own address', async () => {
  const page = await browser.newPage();
  await page.goto(`${web.url}/positions`);
  const slider = page.locator('#slide');
  expect(await slider.getAttribute('aria-valuetext')).toBe('2026-03-11');
  await slider.press('Home');
  await page.waitForURL(/on=2026-03-01/);
  expect(await page.locator('caption').textContent()).toContain('1 Mar 2026');
  await page.locator('#slide').press('ArrowRight');
  await page.waitForURL(/on=2026-03-02/);
  await page.close();
});

it('is not shown without scripts, where the field for the date does the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${web.url}/positions?on=2026-03-02`);
  expect(await page.locator('#slide').isVisible()).toBe(false);
  expect(await page.locator('[name=on]').inputValue()).toBe('2026-03-02');
  await context.close();
});
