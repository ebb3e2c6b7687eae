// Draws the README's pictures from the demonstration: npm run pictures
import { chromium, type Page } from 'playwright';
import { openDemo } from '../src/cli/demo/demo.ts';
import { requireBrowser } from '../src/machine/required.ts';

/** A desk and a phone; what is longer is cut. */
const SIZES = [
  ['', 1280, 900],
  ['-phone', 390, 844],
] as const;
const LONGEST = 1_800;

const folder = new URL('./pictures/', import.meta.url).pathname;
const demo = await openDemo(0, console.log);
const browser = await chromium.launch({ executablePath: await requireBrowser() });
try {
  await demo.told;
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
  });
  const [document] = await linksTo('/documents/');
  const readings = (await linksTo('/snapshots/', '/changes/1')).map(path => path.split('/').at(-1));
  const paths = {
    overview: '/',
    change: '/changes/1',
    positions: '/positions',
    document,
    compare: `/compare?before=${readings[1]}&after=${readings[0]}`,
    snapshot: `/snapshots/${readings[0]}`,
    search: '/search?q=train&vendor=',
    targets: '/targets',
    alerts: '/alerts',
    operations: '/operations',
    api: '/api',
    'overview-fr': '/?lang=fr',
    'change-fr': '/changes/1?lang=fr',
  };
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(demo.url + path);
    for (const [suffix, width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await draw(page, name + suffix);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${demo.url}/alerts?lang=en`);
  await page
    .locator('.slk')
    .first()
    .screenshot({ path: `${folder}alert.png` });
} finally {
  await browser.close();
  await demo.close();
}

/** The addresses that a page leads to. */
async function linksTo(beginning: string, from = '/targets'): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(demo.url + from);
  const paths = await page
    .locator(`a[href^="${beginning}"]`)
    .evaluateAll(links => links.map(each => each.getAttribute('href')));
  await page.close();
  return paths.flatMap(path => path ?? []);
}

async function draw(page: Page, name: string): Promise<void> {
  const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const { width } = page.viewportSize()!;
  await page.screenshot({
    path: `${folder}${name}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(whole, LONGEST) },
  });
}
