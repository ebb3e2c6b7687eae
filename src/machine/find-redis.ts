import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Env, findOnPath, isExecutable, type Search } from './search.ts';

/** Our own name for the server, where the system has it under another: see {@link linkRedisServer}. */
const LINK = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'redis-server');

/** Finds a redis-server to start as our private one. Looks at the disk and starts nothing. */
export async function findRedisServer(env: Env = process.env, link = LINK): Promise<Search> {
  const path = findOnPath(['redis-server'], env) ?? (isExecutable(link) ? link : undefined);
  return path === undefined ? { state: 'missing' } : { state: 'found', path };
}

/**
 * Debian and Ubuntu keep the server's program in `redis-tools`, named redis-check-rdb; it decides by the name it is called by
 * what to be, and `redis-server` adds little but a system service that listens on port 6379 from then on. We want the program
 * without the service, so we give it its name in our own folder.
 */
export function linkRedisServer(env: Env = process.env, link = LINK): void {
  const program = findOnPath(['redis-check-rdb'], env);
  const named = existsSync(link) || findOnPath(['redis-server'], env) !== undefined;
  if (program === undefined || named) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(program, link);
}
