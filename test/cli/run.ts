import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What a command line printed and how it ended. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `clausewatch` as a process of its own, with none of this machine's settings but `env`. */
export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const { child, stdout, stderr } = start(args, env);
  const [code] = await once(child, 'exit');
  return { code: code ?? -1, stdout: await stdout, stderr: await stderr };
}

/** Starts `clausewatch` and leaves it running. */
export function start(args: readonly string[], env: Record<string, string> = {}) {
  const { PATH = '', HOME = '', CHROMIUM_PATH = '' } = process.env;
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    // The vendors of the tests are on this machine.
    env: { PATH, HOME, CHROMIUM_PATH, NO_COLOR: '1', ALLOW_PRIVATE_HOSTS: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, stdout: text(child.stdout), stderr: text(child.stderr) };
}
