import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { webApp } from '../../src/web/app.ts';
import { type Serving, serveWeb } from '../../src/web/serve.ts';
import { aFirst, aTarget, hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';

let archive: Archive;
let close: () => Promise<void>;
let web: Serving;
let browser: Browser;
let outside: Server;
/** What anything asked of the world outside. */
const asked: string[] = [];
const address = () => `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;

/** A page that tries everything. */
const hostile = (to: string) => `<!doctype html><html><head>
<base href="${to}/base/"><meta http-equiv="refresh" content="0; url=${to}/refresh">
<link rel="stylesheet" href="${to}/style.css"><link rel="preconnect" href="${to}"><link rel="prefetch" href="${to}/ahead">
<style>@import url(${to}/import.css); body { background: url(${to}/background.png) } p { position: fixed; inset: 0; width: 9000px; z-index: 99999 }</style>
<script>document.documentElement.dataset.ran = 'yes'; fetch('${to}/fetch'); top.location = '${to}/top'; alert(1)</script>
</head><body onload="document.documentElement.dataset.ran = 'yes'">
<img src="${to}/pixel.png" onerror="fetch('${to}/error')"><svg onload="fetch('${to}/svg')"></svg>
<iframe src="${to}/frame"></iframe><object data="${to}/object"></object><video src="${to}/film" autoplay></video>
<form action="${to}/form" target="_top"><input name="q" autofocus><button id="send">Send</button></form>
<a id="leave" href="${to}/leave" target="_top">Leave</a>
<table><tr>${'<td style="min-width: 400px">wide</td>'.repeat(500)}</tr></table><p>Over everything</p></body></html>`;

beforeAll(async () => {
  outside = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('');
  });
  outside.on('connection', () => asked.push('a connection'));
  await new Promise<void>(resolve => outside.listen(0, '127.0.0.1', resolve));
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget()], hours(0));
  const visit = aFirst(hours(0), ['We train on chats.']);
  const capture = { ...visit.snapshot.capture, contentType: 'text/html' as const, body: hostile(address()) };
  await archive.record({ ...visit, snapshot: { ...visit.snapshot, capture } });
  web = await serveWeb(webApp({ archive, clock: () => new Date(hours(1)) }), { host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: await requireBrowser() });
});
afterAll(async () => {
  await browser.close();
  await web.close();
  await close();
  await new Promise(resolve => outside.close(resolve));
});

const at = (path: string) => web.url.replace('localhost', '127.0.0.1') + path;

describe.each([
  ['in the frame of its snapshot', '/snapshots/1'],
  ['opened alone', '/snapshots/1/page'],
])('a hostile page %s', (_, path) => {
  const opened = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(at(path), { waitUntil: 'networkidle' });
    for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    return page;
  };
  const frameOf = (page: Page) => (path.endsWith('/page') ? page.mainFrame() : page.frames()[1]!);

  it('shows its text and runs nothing, in an origin of its own', async () => {
    const page = await opened();
    const frame = frameOf(page);
    expect(await frame.locator('#leave').textContent()).toBe('Leave');
    // Asked from outside of the page, since nothing runs within.
    expect(await frame.locator('html').getAttribute('data-ran')).toBeNull();
    expect(await frame.evaluate('self.origin')).toBe('null');
    await page.close();
  });

  it('asks nothing of the world, and clicks lead nowhere', async () => {
    const page = await opened();
    const frame = frameOf(page);
    await frame.locator('#leave').dispatchEvent('click');
    await frame.locator('#send').dispatchEvent('click');
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(at(path));
    expect(asked).toEqual([]);
    await page.close();
  });
});

it('its layout stays within the frame', async () => {
  const page = await browser.newPage();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(at('/snapshots/1'));
    const across = await page.evaluate('document.documentElement.scrollWidth');
    expect(across).toBeLessThanOrEqual(width);
  }
  await page.close();
});
