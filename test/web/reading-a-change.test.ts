import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { webApp } from '../../src/web/app.ts';
import { type Serving, serveWeb } from '../../src/web/serve.ts';
import { aTarget, hours } from '../archive/builders.ts';
import { changed, evidence, temporaryArchive } from './invented.ts';
import { recordLutra, TRAINING } from './lutra.ts';

let archive: Archive;
let close: () => Promise<void>;
let web: Serving;
let browser: Browser;
let page: Page;
let mixed: number;

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordLutra(archive);
  const standing = (await archive.latest(aTarget().id))!.document;
  const next = {
    ...standing,
    clauses: standing.clauses.map(clause => ({
      ...clause,
      text: clause.text
        .replace('thirty days', 'sixty days')
        .replace('unless you object', 'whether you like it or not'),
    })),
  };
  const finding = {
    ...TRAINING,
    before: evidence(standing, 'unless you object'),
    after: evidence(next, 'whether you like it or not'),
  };
  mixed = await changed(archive, 96, next, { findings: [finding] });
  const app = webApp({
    archive,
    clock: () => new Date(hours(100)),
    publicUrl: () => 'https://clauses.example',
  });
  web = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: await requireBrowser() });
});
afterAll(async () => {
  await browser.close();
  await web.close();
  await close();
});

beforeEach(async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  await page.goto(`${web.url.replace('localhost', '127.0.0.1')}/changes/${mixed}`);
});
afterEach(() => page.context().close());

const focused = () =>
  page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.tagName');
const visible = () => page.locator('.diff article.clause:visible').count();

describe('by keyboard', () => {
  it('goes from difference to difference, and no further than the last', async () => {
    await page.keyboard.press('j');
    expect(await focused()).toBe('Clause 4, amended');
    await page.keyboard.press('j');
    expect(await focused()).toBe('Clause 8, amended');
    expect(await page.locator('#where').textContent()).toBe('Difference 2 of 2');
    await page.keyboard.press('j');
    expect(await focused()).toBe('Clause 8, amended');
    await page.keyboard.press('k');
    expect(await focused()).toBe('Clause 4, amended');
  });

  it('shows only what findings rest on, and everything again', async () => {
    expect(await visible()).toBe(2);
    await page.keyboard.press('r');
    expect(await visible()).toBe(1);
    await page.keyboard.press('j');
    expect(await page.locator('#where').textContent()).toBe('Difference 1 of 1');
    await page.keyboard.press('r');
    expect(await visible()).toBe(2);
  });

  it('changes the layout', async () => {
    await page.keyboard.press('i');
    expect(await page.locator('#inline').isChecked()).toBe(true);
  });

  it('reaches every control by Tab, each with a visible focus', async () => {
    const reached = new Set<string>();
    for (let at = 0; at < 60; at++) {
      await page.keyboard.press('Tab');
      reached.add(
        String(
          await page.evaluate('document.activeElement.textContent?.trim() || document.activeElement.name'),
        ),
      );
    }
    for (const control of ['Skip to content', 'Findings', 'Text', 'Cite this change', 'view', 'which']) {
      expect(reached).toContain(control);
    }
  });

  it('leaves keys alone that are typed into a field', async () => {
    await page.goto(`${web.url.replace('localhost', '127.0.0.1')}/search`);
    await page.locator('[name=q]').fill('');
    await page.locator('[name=q]').press('j');
    expect(await page.locator('[name=q]').inputValue()).toBe('j');
  });
});

it('copies what to cite: both moments, both hashes, and an address that stays', async () => {
  await page.keyboard.press('c');
  const copied = String(await page.evaluate('navigator.clipboard.readText()'));
  const { before, after } = (await archive.change(mixed))!;
  expect(copied).toContain('Lutra AI, Privacy Policy, https://lutra.example/privacy.');
  expect(copied).toContain(`https://clauses.example/changes/${mixed}`);
  expect(copied).toContain(before.bodyHash);
  expect(copied).toContain(after.bodyHash);
});

it('works without scripts: switch, citation and all', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  await plain.locator('label', { hasText: 'Only what findings rest on' }).click();
  expect(await plain.locator('.diff article.clause:visible').count()).toBe(1);
  await plain.locator('#citation summary').click();
  expect(await plain.locator('#citation p').isVisible()).toBe(true);
  expect(await plain.locator('#copy').isVisible()).toBe(false);
  expect(await plain.locator('.keys').isVisible()).toBe(false);
  await context.close();
});
