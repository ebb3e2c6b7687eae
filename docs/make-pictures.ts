// Draws the README's pictures from the demonstration: npm run pictures
import { chromium, type Page } from 'playwright';
import { openDemo } from '../src/cli/demo/demo.ts';
import { requireBrowser } from '../src/machine/required.ts';

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
  await page.goto(`${demo.url}/changes/1`);
  await draw(page, 'change');
  await page.goto(`${demo.url}/`);
  await draw(page, 'overview');
  await page.goto(`${demo.url}/positions`);
  await draw(page, 'positions');
  await page.setViewportSize({ width: 390, height: 844 });
  await draw(page, 'positions-phone');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${demo.url}/alerts`);
  await page
    .locator('.slk')
    .first()
    .screenshot({ path: `${folder}alert.png` });
} finally {
  await browser.close();
  await demo.close();
}

async function draw(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
}
