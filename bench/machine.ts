import { cpus, type as system, totalmem } from 'node:os';
import playwright from 'playwright/package.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };
import { browserVersion } from '../src/machine/probe-browser.ts';

/** The machine and the versions that a figure was measured with, in one line. */
export async function describeMachine(executablePath: string): Promise<string> {
  const [cpu] = cpus();
  return [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${system()} ${process.arch}`,
    `Node ${process.version}`,
    `Playwright ${playwright.version}`,
    (await browserVersion(executablePath)) ?? executablePath,
    `clausewatch ${project.version}`,
    new Date().toISOString().slice(0, 10),
  ].join(' · ');
}
