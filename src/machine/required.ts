import { hasAptGet } from './apt-get.ts';
import { findBrowser } from './find-browser.ts';
import { findPostgres } from './find-postgres.ts';
import { findRedisServer } from './find-redis.ts';
import { misnamedSentence, missingSentence, type Need } from './needs.ts';
import type { Env, Search } from './search.ts';

/** Path of the browser to read pages with. @throws Error with the one sentence that says how to get one */
export async function requireBrowser(env: Env = process.env): Promise<string> {
  return pathOf('browser', await findBrowser(env), env);
}

/** Path of a redis-server to start. @throws Error with the one sentence that says how to get one */
export async function requireRedisServer(env: Env = process.env): Promise<string> {
  return pathOf('redis-server', await findRedisServer(env), env);
}

/** Path of PostgreSQL's `initdb`, whose folder holds the server. @throws Error with the one sentence that says how to get one */
export async function requirePostgres(env: Env = process.env): Promise<string> {
  return pathOf('postgresql', await findPostgres(env), env);
}

function pathOf(need: Need, search: Search, env: Env): string {
  switch (search.state) {
    case 'found':
      return search.path;
    case 'misnamed':
      throw new Error(misnamedSentence(search));
    case 'missing':
      throw new Error(missingSentence([need], hasAptGet(env)));
  }
}
