import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import type { OpenRedis } from './connection.ts';

const READY_WITHIN = 20_000;

/**
 * Starts a redis-server of our own on a unix socket, its data in `directory`. It dies with this process, also when that is
 * killed. The socket lives in the temporary folder, for its path must be short (108 bytes on Linux).
 * @throws Error saying why the server did not come up
 */
export async function startPrivateRedis(executable: string, directory: string): Promise<OpenRedis> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const socketDirectory = await mkdtemp(join(tmpdir(), 'clausewatch-redis-'));
  const path = join(socketDirectory, 's');
  const settings = {
    port: '0',
    unixsocket: path,
    unixsocketperm: '700',
    dir: resolve(directory),
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const [command, args] = withParentDeath(executable, options);
  // A group of its own keeps the terminal's Ctrl-C from reaching the server before the queue has been closed.
  const server = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const gone = once(server, 'exit').catch(() => undefined);
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', chunk => {
      output = (output + chunk).slice(-2_000);
    });
  }

  const failed = Promise.race([
    once(server, 'error').then(([error]) => error.message),
    gone.then(() => output.trim().split('\n').slice(-3).join('; ')),
  ]).then(why => {
    throw new Error(`the private redis-server did not start in ${directory}: ${why}`);
  });
  failed.catch(() => undefined);
  await Promise.race([answers(path), failed]);

  let closing = false;
  const lost = gone.then(async () => {
    if (closing) await new Promise(() => undefined);
    throw new Error(`the private redis-server in ${directory} has ended; start again, nothing is lost`);
  });
  lost.catch(() => undefined);
  return {
    address: { kind: 'socket', path },
    lost: lost as Promise<never>,
    async close() {
      closing = true;
      server.kill('SIGTERM');
      await gone;
      await rm(socketDirectory, { recursive: true, force: true });
    },
  };
}

function withParentDeath(executable: string, options: string[]): [string, string[]] {
  if (process.platform !== 'linux') return [executable, options];
  return ['setpriv', ['--pdeathsig', 'TERM', executable, ...options]];
}

async function answers(path: string): Promise<void> {
  const redis = new Redis({ path, lazyConnect: true, maxRetriesPerRequest: null, retryStrategy: () => 20 });
  redis.on('error', () => undefined);
  const deadline = setTimeout(() => redis.disconnect(), READY_WITHIN);
  try {
    await redis.connect().catch(() => undefined);
    await redis.ping();
  } finally {
    clearTimeout(deadline);
    redis.disconnect();
  }
}
