import { html, raw } from 'hono/html';
import { startChromium } from '../capture/playwright-chromium.ts';

/** Milliseconds. The longest diffs known take three seconds. */
const PATIENCE = 60_000;

/**
 * Prints with a Chromium of its own each time: papers are rare, and a browser kept for them would cost memory all the while. One
 * at a time, for the same reason. No script runs and nothing is loaded, whatever the page quotes.
 * @param executablePath a Chromium, Chrome or chromium-headless-shell; asked for when something is to be printed
 */
export function printer(
  executablePath: () => Promise<string>,
): (html: string, foot: string) => Promise<Uint8Array> {
  let last: Promise<unknown> = Promise.resolve();
  return (html, foot) => {
    const printed = last.then(async () => print(await executablePath(), html, foot));
    last = printed.catch(() => {});
    return printed;
  };
}

async function print(executablePath: string, html: string, foot: string): Promise<Uint8Array> {
  const { browser, close } = await startChromium(executablePath, 'auto');
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setContent(html);
    return await page.pdf({
      format: 'A4',
      margin: { top: '18mm', bottom: '20mm', left: '16mm', right: '16mm' },
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(foot),
    });
  } finally {
    await close();
  }
}

const FOOT = `.foot { width: 100%; margin: 0 16mm; display: flex; justify-content: space-between;
  font: 7.5pt 'Liberation Sans', Arial, sans-serif; color: #666b71 }`;

function footer(foot: string): string {
  return String(
    html`<style>${raw(FOOT)}</style><div class="foot"><span>${foot}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  );
}
