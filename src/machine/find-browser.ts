import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Env, findOnPath, isExecutable, type Search } from './search.ts';

/** The headless shell first: it starts faster and needs half the memory. */
const SYSTEM_BROWSERS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const PLAYWRIGHT_PROGRAMS = ['chrome-headless-shell', 'headless_shell', 'chrome'];

/**
 * Finds a Chromium to read pages with: the one `CHROMIUM_PATH` names, else one that Playwright has installed, else one of the
 * system's. Looks at the disk and starts nothing.
 */
export async function findBrowser(env: Env = process.env): Promise<Search> {
  const named = env.CHROMIUM_PATH;
  if (named) {
    return isExecutable(named)
      ? { state: 'found', path: named }
      : { state: 'misnamed', variable: 'CHROMIUM_PATH', path: named };
  }
  const path = playwrightBrowser(env) ?? findOnPath(SYSTEM_BROWSERS, env);
  return path === undefined ? { state: 'missing' } : { state: 'found', path };
}

/**
 * Playwright's own answer, `chromium.executablePath()`, knows nothing of a headless shell installed alone and costs a third of a
 * second to ask. Its folders are plain to read, and marked when complete: `chromium_headless_shell-1255/<platform>/<program>`.
 */
function playwrightBrowser(env: Env): string | undefined {
  const cache = env.XDG_CACHE_HOME || join(env.HOME ?? '', '.cache');
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || join(cache, 'ms-playwright');
  return entries(folder)
    .filter(name => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a) || (a < b ? 1 : -1))
    .map(name => join(folder, name))
    .filter(install => existsSync(join(install, 'INSTALLATION_COMPLETE')))
    .flatMap(install => entries(install).map(platform => join(install, platform)))
    .flatMap(platform => PLAYWRIGHT_PROGRAMS.map(program => join(platform, program)))
    .find(isExecutable);
}

function revision(name: string): number {
  return Number(name.slice(name.lastIndexOf('-') + 1));
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
