import { cpus, type as system, totalmem } from 'node:os';
import playwright from 'playwright/package.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };
import { browserVersion } from '../src/machine/probe-browser.ts';

/** The machine and the day, in one line. */
export function describeComputer(): string {
  const [cpu] = cpus();
  return [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${system()} ${process.arch}`,
    `Node ${process.version}`,
    new Date().toISOString().slice(0, 10),
  ].join(' · ');
}

/** The machine, and the versions of all that a figure was measured with, in one line. */
export async function describeMachine(executablePath: string): Promise<string> {
  return [
    describeComputer(),
    `Playwright ${playwright.version}`,
    (await browserVersion(executablePath)) ?? executablePath,
    `clausewatch ${project.version}`,
  ].join(' · ');
}
