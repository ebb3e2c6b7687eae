import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clauseAddress } from '../../src/alert/clause-address.ts';
import type { Archive, ChangeSummary } from '../../src/archive/archive.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { openSearchIndex } from '../../src/search/sqlite-index.ts';
import { replay } from '../../src/watch/replay.ts';
import { readReplayFolder } from '../../src/watch/replay-files.ts';
import { webApp } from '../../src/web/app.ts';
import { type Serving, serveWeb } from '../../src/web/serve.ts';
import { temporaryArchive } from './invented.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/replay/mistral-privacy');

/** A real history of a policy, whose change of February 2025 gave a right to object: read as a lawyer would, from the link in Slack on. */
describe.skipIf(!existsSync(FOLDER))('a replayed history', () => {
  let archive: Archive;
  let close: () => Promise<void>;
  let search: SearchIndex;
  let web: Serving;
  let browser: Browser;
  let page: Page;
  let change: ChangeSummary;
  const at = (path: string) => web.url.replace('localhost', '127.0.0.1') + path;
  const open = (path: string) => page.goto(at(path));

  beforeAll(async () => {
    ({ archive, close } = await temporaryArchive());
    const executablePath = await requireBrowser();
    const folder = await readReplayFolder(FOLDER);
    const lines = replay(
      folder,
      archive,
      (answer, clock) => openReader({ executablePath, clock, answer }),
      'routine',
    );
    for await (const _ of lines);
    search = await openSearchIndex(':memory:', archive);
    const newest = (await archive.targets())[0]!.lastCheck!.finishedAt;
    web = await serveWeb(webApp({ archive, search, clock: () => new Date(newest) }), {
      host: '127.0.0.1',
      port: 0,
    });
    browser = await chromium.launch({ executablePath });
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    const alerting = await archive.changes({ alerting: true, limit: 50 });
    change = alerting.find(({ after }) => after.takenAt.startsWith('2025-02-13'))!;
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await search?.close();
    await close();
  });

  it('opens from the link in Slack at the clause, with the sentence above it', async () => {
    const finding = change.findings.find(({ summary }) => summary.includes('right to object'))!;
    const address = clauseAddress(`/changes/${change.id}`, finding);
    await open(address);
    const clause = page.locator(`[id="${address.split('#')[1]}"]`);
    expect(await clause.isVisible()).toBe(true);
    const top = await clause.evaluate(element => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    expect(await clause.locator('ins:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('h1').textContent()).toContain('right to object');
  });

  it('is walked through by keyboard alone, from the head of the page to the differences', async () => {
    await open(`/changes/${change.id}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#main');
    await page.keyboard.press('j');
    expect(await page.locator('#where').textContent()).toMatch(/^Difference 1 of \d+$/);
    await page.keyboard.press('r');
    const relevant = await page.locator('.diff article.clause:visible').count();
    expect(relevant).toBeGreaterThan(0);
  });

  it('is found among the findings by direction, and not by another vendor', async () => {
    await open('/?direction=more-control');
    expect(await page.locator(`.entry a[href="/changes/${change.id}"]`).count()).toBe(1);
    await page.locator('[name=vendor]').fill('Nobody');
    await page.locator('.narrow button').click();
    expect(await page.locator('.entry').count()).toBe(0);
    expect(page.url()).toContain('vendor=Nobody');
  });

  it('is searched: the added sentence first stands in the snapshot of that change', async () => {
    await open('/search');
    await page.locator('[name=q]').fill('"right to object"');
    await page.locator('[name=q]').press('Enter');
    await page.waitForURL(/q=%22right/);
    const readings = await page
      .locator('.stays a')
      .evaluateAll(links => links.map(link => link.getAttribute('href')));
    const of = readings.filter(href => href?.startsWith(`/snapshots/${change.after.id}#`));
    expect(of.length).toBeGreaterThan(0);
    await open(of[0]!);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  it('prints: the findings and both texts, without the navigation', async () => {
    await open(`/changes/${change.id}`);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site nav').isVisible()).toBe(false);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('#findings').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
    it('holds no obstacle that axe knows of on any page, on a desk and on a phone', async () => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const judged = await context.newPage();
      const { target } = change;
      const paths = ['/', '/positions', '/targets', `/documents/${target}`, `/changes/${change.id}`];
      const more = [
        `/compare?before=${change.before.id}&after=${change.after.id}`,
        '/search?q=training',
        '/alerts',
        '/operations',
        '/api',
      ];
      for (const path of [...paths, ...more]) {
        await judged.goto(at(path));
        for (const width of [1280, 390]) {
          await judged.setViewportSize({ width, height: 844 });
          const { violations } = await new AxeBuilder({ page: judged }).analyze();
          expect(violations.map(({ id }) => `${path}: ${id}`)).toEqual([]);
          const across = await judged.evaluate('document.documentElement.scrollWidth');
          expect(across).toBeLessThanOrEqual(width);
        }
      }
      await context.close();
    }, 120_000);
  });
});
