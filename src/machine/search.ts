import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What looking for a program on this machine came to. */
export type Search =
  | { state: 'found'; path: string }
  | { state: 'missing' }
  /** An environment variable names it, wrongly: a matter to mend, never to install something else over. */
  | { state: 'misnamed'; variable: string; path: string };

export type Env = Readonly<Record<string, string | undefined>>;

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first of these programs that `PATH` holds: the order of names counts before the order of folders. */
export function findOnPath(names: readonly string[], env: Env): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable);
}

/** Finds a program that goes by one name everywhere. */
export function findTool(name: string): (env: Env) => Promise<Search> {
  return async env => {
    const path = findOnPath([name], env);
    return path === undefined ? { state: 'missing' } : { state: 'found', path };
  };
}
