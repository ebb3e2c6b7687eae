import type { Page } from 'playwright';

/** Pixels. Chromium cannot draw much more than 16,000 at once. */
const MOST_HEIGHT = 15_000;

declare const document: { readonly documentElement: { readonly scrollHeight: number } };

/** A picture of the page, as wide as the viewport, from its top. `whole` is false where the page is longer than that. */
export async function screenshot(page: Page): Promise<{ png: Uint8Array; whole: boolean }> {
  const { width, height: viewport } = page.viewportSize() ?? { width: 1280, height: 800 };
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  // The page may have redefined what it was asked.
  const height = Math.max(Number.isFinite(length) ? Math.min(length, MOST_HEIGHT) : 0, viewport);
  const png = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height },
    animations: 'disabled',
    scale: 'css',
    timeout: 0,
  });
  return { png, whole: length <= MOST_HEIGHT };
}

/** A picture of what stands in the window. */
export async function screenshotOfWindow(page: Page): Promise<Uint8Array> {
  return page.screenshot({ animations: 'disabled', scale: 'css', timeout: 0 });
}
