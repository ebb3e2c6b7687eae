import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/machine/find-browser.ts';
import { program, scratchFolder } from './scratch.ts';

/** A folder as Playwright leaves it after installing a browser. */
function playwrightInstall(folder: string, name: string, file: string, complete = true): string {
  const path = program(join(folder, name, file));
  if (complete) writeFileSync(join(folder, name, 'INSTALLATION_COMPLETE'), '');
  return path;
}

describe('the browser', () => {
  it('is the one CHROMIUM_PATH names, before any other', async () => {
    const folder = scratchFolder();
    program(join(folder, 'chromium'));
    const own = program(join(folder, 'elsewhere', 'my-chromium'));
    expect(await findBrowser({ CHROMIUM_PATH: own, PATH: folder })).toEqual({ state: 'found', path: own });
  });

  it('is misnamed, not searched for elsewhere, when CHROMIUM_PATH names nothing that runs', async () => {
    const folder = scratchFolder();
    program(join(folder, 'chromium'));
    const path = join(folder, 'absent');
    expect(await findBrowser({ CHROMIUM_PATH: path, PATH: folder })).toEqual({
      state: 'misnamed',
      variable: 'CHROMIUM_PATH',
      path,
    });
  });

  it("is Playwright's newest complete one before the system's, the headless shell before the whole browser", async () => {
    const folder = scratchFolder();
    program(join(folder, 'bin', 'chromium'));
    const browsers = join(folder, '.cache', 'ms-playwright');
    playwrightInstall(browsers, 'chromium_headless_shell-999', 'chrome-linux/headless_shell');
    playwrightInstall(browsers, 'chromium-1255', 'chrome-linux64/chrome');
    const shell = playwrightInstall(
      browsers,
      'chromium_headless_shell-1255',
      'chrome-headless-shell-linux64/chrome-headless-shell',
    );
    playwrightInstall(browsers, 'chromium_headless_shell-1300', 'chrome-linux/headless_shell', false);
    playwrightInstall(browsers, 'firefox-1400', 'firefox/firefox');
    expect(await findBrowser({ HOME: folder, PATH: join(folder, 'bin') })).toEqual({
      state: 'found',
      path: shell,
    });
  });

  it('is looked for where PLAYWRIGHT_BROWSERS_PATH says', async () => {
    const folder = scratchFolder();
    const path = playwrightInstall(folder, 'chromium-1255', 'chrome-linux64/chrome');
    expect(await findBrowser({ PLAYWRIGHT_BROWSERS_PATH: folder, PATH: '' })).toEqual({
      state: 'found',
      path,
    });
  });

  it("is the system's headless shell before the system's Chromium", async () => {
    const folder = scratchFolder();
    program(join(folder, 'first', 'chromium'));
    const shell = program(join(folder, 'second', 'chromium-headless-shell'));
    const env = { HOME: folder, PATH: `${folder}/first:${folder}/second` };
    expect(await findBrowser(env)).toEqual({ state: 'found', path: shell });
  });

  it('is missing on a machine that has none', async () => {
    const folder = scratchFolder();
    expect(await findBrowser({ HOME: folder, PATH: folder })).toEqual({ state: 'missing' });
  });
});
