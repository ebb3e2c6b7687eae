import { runQuietly } from './run-quietly.mjs';

/** Whether a browser starts on this machine, and whether what it renders is held in Chromium's own sandbox. */
export type BrowserProbe =
  | { state: 'sandboxed' }
  | { state: 'unsandboxed'; why: string; mend: string }
  | { state: 'broken'; why: string };

/** Starts a browser for an instant, in the way in which pages are read. */
export type ProbeBrowser = (path: string) => Promise<BrowserProbe>;

/** What the browser calls itself, e.g. `Chromium 156.0.8078.79`; undefined where it does not answer. */
export async function browserVersion(path: string): Promise<string | undefined> {
  const { ok, output } = await runQuietly(path, ['--version'], { timeout: 20_000 });
  return ok ? /^.*\d+\.\d+\.\d+.*$/m.exec(output)?.[0].trim() : undefined;
}
