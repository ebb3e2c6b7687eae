import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Env, findOnPath, isExecutable, type Search } from './search.ts';

/** Finds a redis-server to start as our private one. Looks at the disk and starts nothing. */
export async function findRedisServer(env: Env = process.env): Promise<Search> {
  const path = findOnPath(['redis-server'], env) ?? [linkOf(env)].find(isExecutable);
  return path === undefined ? { state: 'missing' } : { state: 'found', path };
}

/**
 * Debian and Ubuntu keep the server's program in `redis-tools`, named redis-check-rdb; it decides by the name it is called by
 * what to be, and `redis-server` adds little but a system service that listens on port 6379 from then on. We want the program
 * without the service, so we give it its name in a folder of our own.
 */
export function linkRedisServer(env: Env = process.env): void {
  const program = findOnPath(['redis-check-rdb'], env);
  const link = linkOf(env);
  if (program === undefined || existsSync(link) || findOnPath(['redis-server'], env) !== undefined) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(program, link);
}

function linkOf(env: Env): string {
  const cache = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  return join(cache, 'clausewatch', 'redis-server');
}
