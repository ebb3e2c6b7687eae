import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { findOnPath } from '../../../src/machine/search.ts';
import type { Ran } from '../../cli/run.ts';

const NEEDED = ['buildah', 'debootstrap'];

/** Ends what is being done here, so that everything is cleared away after Ctrl-C too. */
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

/** Why nothing can be built on this machine, and what to do about it; undefined where it can. */
export function whyNot(): string | undefined {
  const missing = NEEDED.filter(tool => findOnPath([tool], process.env) === undefined);
  if (missing.length > 0) {
    return `${missing.join(' and ')} missing: apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  }
  return process.getuid?.() === 0
    ? undefined
    : 'an image is built without an engine by root only: sudo npm run image';
}

/** Runs a program to its end. @throws where it cannot be started, and when we are interrupted */
export async function run(
  command: string,
  args: readonly string[],
  signal = interrupted.signal,
): Promise<Ran> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve(code ?? -1));
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Runs a program that has to end well. @returns what it printed */
export async function must(command: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, signal);
  if (code === 0) return stdout;
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n    ');
  throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n    ${said}`);
}
