import type { Config } from '../config.ts';

/** Opens a browser that reads pages and records nothing. */
export async function openLooking(config: Config) {
  const { openReader } = await import('../capture/playwright-reader.ts');
  const { requireBrowser } = await import('../machine/required.ts');
  const executablePath = await requireBrowser({ ...process.env, CHROMIUM_PATH: config.chromiumPath });
  const reader = await openReader({
    executablePath,
    clock: () => new Date(),
    allow: config.allowPrivateHosts,
  });
  return { reader, [Symbol.asyncDispose]: () => reader.close() };
}
