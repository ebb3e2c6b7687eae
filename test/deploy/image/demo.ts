import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImageConfig } from './build.ts';
import type { Containers } from './containers.ts';

const CHANGE = 'the right to object to training, by e-mail';
/** Milliseconds for what takes ten seconds on a machine with nothing else to do. */
const PATIENCE = 120_000;

/** `docker run clausewatch demo`: its page, its health while it runs and afterwards, its user and its end. */
export async function expectDemo(containers: Containers, config: ImageConfig): Promise<string> {
  const port = await freePort();
  const command = [...config.Entrypoint, 'demo', '--port', String(port)];
  const [program, ...args] = containers.command({}, command);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk));
  const health = async () => {
    const [kind, ...check] = config.Healthcheck.Test;
    assert.equal(kind, 'CMD');
    return (await containers.run(check, { PORT: String(port) })).code;
  };
  const began = Date.now();
  try {
    // A published port arrives at the container's own address, never at its 127.0.0.1; here 127.0.0.2 is such a one.
    await until(
      () => shows(`http://127.0.0.2:${port}/`, CHANGE),
      child,
      () => said,
    );
    const seconds = Math.round((Date.now() - began) / 1_000);
    assert.equal(await health(), 0, 'the health check of a running demo');
    const pid = processOf(command);
    assert.deepEqual(usersOf(pid), ['1000', '1000', '1000', '1000']);
    process.kill(pid, 'SIGTERM');
    const [code] = await Promise.race([ended, pause(30_000, ['nothing within 30 s'], { ref: false })]);
    assert.equal(code, 0, `SIGTERM ended it with ${code}: ${said}`);
    assert.equal(await health(), 1, 'the health check after its end');
    return `“${CHANGE}” after ${seconds} s; healthy; user 1000; SIGTERM ended it with 0; unhealthy then`;
  } finally {
    if (child.exitCode === null) {
      for (const pid of processesOf(command)) process.kill(pid, 'SIGTERM');
      await Promise.race([ended, pause(30_000, undefined, { ref: false })]);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function shows(url: string, text: string): Promise<boolean> {
  try {
    return (await (await fetch(url)).text()).includes(text);
  } catch {
    return false;
  }
}

async function until(
  holds: () => Promise<boolean>,
  child: { exitCode: number | null },
  said: () => string,
): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`the page never showed it:\n${said()}`);
    await pause(200);
  }
}

/** The processes that were started with just this command, as this machine sees them. */
function processesOf(command: readonly string[]): number[] {
  return globSync('/proc/[0-9]*/cmdline')
    .filter(file => readOr(file) === command.map(word => `${word}\0`).join(''))
    .map(file => Number(file.split('/')[2]));
}

function processOf(command: readonly string[]): number {
  const [pid, ...others] = processesOf(command);
  assert.ok(pid !== undefined && others.length === 0, 'one process of that command');
  return pid;
}

function usersOf(pid: number): string[] {
  return /^Uid:\t(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]?.split('\t') ?? [];
}

/** Processes come and go while they are looked through. */
function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
