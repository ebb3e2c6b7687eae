import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackPosts } from '../../src/alert/slack-posts.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { openSearchIndex } from '../../src/search/sqlite-index.ts';
import { tellingOf } from '../../src/watch/telling.ts';
import { webApp } from '../../src/web/app.ts';
import { type Serving, serveWeb } from '../../src/web/serve.ts';
import { hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { recordLutra } from './lutra.ts';

let archive: Archive;
let close: () => Promise<void>;
let web: Serving;
let browser: Browser;
let search: SearchIndex;

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordLutra(archive);
  search = await openSearchIndex(':memory:', archive);
  const app = webApp({
    archive,
    search,
    clock: () => new Date(hours(80)),
    async message(alert) {
      const telling = await tellingOf(archive, alert, 'http://localhost:8080');
      return telling ? slackPosts(telling, 'en').map(({ message }) => message) : [];
    },
  });
  web = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: await requireBrowser() });
});
afterAll(async () => {
  await browser.close();
  await web.close();
  await search.close();
  await close();
});

const PATHS = [
  '/',
  '/positions',
  '/targets',
  '/alerts',
  '/documents/lutra/privacy',
  '/changes/1',
  '/changes/2',
  '/snapshots/1',
  '/compare?before=1&after=3',
  '/search',
  '/operations',
  '/search?q=chats',
  '/api',
  '/nowhere',
  '/changes/1?lang=fr',
];

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  it.each(PATHS)('%s holds no obstacle that axe knows of, on a desk and on a phone', async path => {
    // axe loads a script of its own into the page, which our policy forbids.
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(web.url.replace('localhost', '127.0.0.1') + path);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      // A page of somebody else's, in its frame, is not ours to judge; it must have come for axe to pass it by.
      for (const frame of await page.locator('iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        await frame.contentFrame().locator('html').waitFor();
      }
      const { violations } = await new AxeBuilder({ page }).exclude('.framed').analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(' ')}`,
      );
      expect(found).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
