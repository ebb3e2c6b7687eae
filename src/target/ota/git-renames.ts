import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { instant } from '../../words/instant.ts';
import type { Rename } from './renames.ts';

const run = promisify(execFile);
const LONGEST_LOG = 50_000_000;
const LOG = ['log', '-M', '--diff-filter=R', '--name-status', '-z', '--format=%x01%aI%x00'];

/** The services that a repository's history has renamed; none where it is no repository. */
export async function renamesIn(repository: string, folder: string): Promise<Rename[]> {
  const args = ['-C', repository, ...LOG, '--', folder];
  const log = await run('git', args, { maxBuffer: LONGEST_LOG }).catch(() => ({ stdout: '' }));
  return renamesOf(log.stdout);
}

/** Each commit is its date, then three fields a renamed file: how alike, the old name, the new one. */
function renamesOf(log: string): Rename[] {
  const commits = log.split('\x01').slice(1);
  const renames = commits.flatMap(commit => {
    const [date = '', ...fields] = commit.split('\0').map(field => field.trim());
    const at = instant(new Date(date));
    return fields.flatMap((field, i) => {
      if (!/^R\d+$/.test(field)) return [];
      const [from, to] = [serviceOf(fields[i + 1]), serviceOf(fields[i + 2])];
      return from && to && from !== to ? [{ from, to, at }] : [];
    });
  });
  // A service's declaration and its history are often renamed together.
  const known = new Map(renames.map(rename => [`${rename.at} ${rename.from} ${rename.to}`, rename]));
  return [...known.values()];
}

function serviceOf(path: string | undefined): string | undefined {
  return /([^/]+?)(?:\.history)?\.json$/.exec(path ?? '')?.[1];
}
