import { globSync } from 'node:fs';
import { type Env, findOnPath, isExecutable, type Search } from './search.ts';

/** Debian and Ubuntu keep the programs of a server off `PATH`, in a folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/**
 * Finds `initdb`, whose folder holds the other programs of a PostgreSQL server: the one on `PATH`, else the newest of Debian's.
 * Looks at the disk and starts nothing.
 */
export async function findPostgres(env: Env = process.env, debian = DEBIAN): Promise<Search> {
  const path = findOnPath(['initdb'], env) ?? newest(debian);
  return path === undefined ? { state: 'missing' } : { state: 'found', path };
}

function newest(debian: string): string | undefined {
  return globSync(`${debian}/*/bin/initdb`)
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .find(isExecutable);
}
