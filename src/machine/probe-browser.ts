import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';

/** Whether a browser starts on this machine, and whether what it renders is held in Chromium's own sandbox. */
export type BrowserProbe =
  | { state: 'sandboxed' }
  | { state: 'unsandboxed'; why: string; mend: string }
  | { state: 'broken'; why: string };

const GREETING = 'sandbox-probe';
const TIMEOUT = 20_000;
/** Chromium calls home at every start unless told not to. */
const QUIET = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the browser for an instant, with its sandbox and, should that fail, without. Takes half a second to a few seconds. */
export async function probeBrowser(path: string): Promise<BrowserProbe> {
  const withSandbox = await renders(path, []);
  if (withSandbox.ok) return { state: 'sandboxed' };
  const without = await renders(path, ['--no-sandbox']);
  if (!without.ok) return { state: 'broken', why: saidLast(without.output) };
  return process.getuid?.() === 0
    ? {
        state: 'unsandboxed',
        why: 'Chromium refuses it to root',
        mend: 'run the service as an ordinary user',
      }
    : {
        state: 'unsandboxed',
        why: saidLast(withSandbox.output),
        mend: 'allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, or an AppArmor profile for the browser)',
      };
}

/** What the browser calls itself, e.g. `Chromium 156.0.8078.79`; undefined where it does not answer. */
export async function browserVersion(path: string): Promise<string | undefined> {
  const { ok, output } = await runQuietly(path, ['--version'], { timeout: TIMEOUT });
  return ok ? /^.*\d+\.\d+\.\d+.*$/m.exec(output)?.[0].trim() : undefined;
}

async function renders(path: string, flags: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'clausewatch-probe-'));
  try {
    const page = `data:text/html,<p>${GREETING}`;
    const args = [...QUIET, ...flags, `--user-data-dir=${profile}`, '--dump-dom', page];
    const { output } = await runQuietly(path, args, { timeout: TIMEOUT });
    return { ok: output.includes(`<p>${GREETING}</p>`), output };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The first sentence of the last line, without Chromium's `[pid:time:LEVEL:file]`. */
function saidLast(output: string): string {
  const line = output.trim().split('\n').at(-1) ?? '';
  return /^(?:\[.*?\]\s*)?(.+?)(?:[.!](?=\s|$)|$)/.exec(line)?.[1] ?? 'it said nothing';
}
