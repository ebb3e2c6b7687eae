import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Collection } from './collection.ts';
import { renamesIn } from './git-renames.ts';
import { type Place, placeOf } from './metadata.ts';
import type { PlannedFile } from './plan.ts';

const run = promisify(execFile);

/** A collection's declarations as they lie on the disk. */
export interface Declarations extends Collection {
  /** What it is called, with the commit where one is known: `genai-eu at b95bd21`. */
  from: string;
  place: Place;
}

/**
 * Reads a declarations repository, its `declarations` folder, or a git bundle of one. Only JSON is read: what is code there is
 * not even opened.
 * @throws Error that says what is not as it should be
 */
export async function readDeclarations(path: string): Promise<Declarations> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new Error(`${path} does not exist: name a declarations repository, a folder or a git bundle`);
  if (found.isDirectory()) return readRepository(path, basename(path));
  const clone = await mkdtemp(join(tmpdir(), 'clausewatch-ota-'));
  try {
    await run('git', ['clone', '--quiet', '--', path, clone]).catch((error: Error & { stderr?: string }) => {
      const why = error.stderr?.trim().split('\n').at(-1) ?? error.message;
      throw new Error(`${path} is neither a folder nor a git bundle (git says: ${why})`);
    });
    return await readRepository(clone, basename(path).replace(/\.bundle$/, ''));
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}

async function readRepository(path: string, called: string): Promise<Declarations> {
  const inside = await stat(join(path, 'declarations')).catch(() => undefined);
  const folder = inside?.isDirectory() ? join(path, 'declarations') : path;
  const files = await readAll(folder, /\.json$/);
  if (files.size === 0) throw new Error(`${folder} holds no declaration: there is no .json file in it`);
  const metadata = await readFile(join(path, 'metadata.yml'), 'utf8').catch(() => '');
  const commit = await run('git', ['-C', folder, 'rev-parse', '--short', 'HEAD']).catch(() => undefined);
  return {
    files,
    renames: await renamesIn(folder, '.'),
    from: commit ? `${called} at ${commit.stdout.trim()}` : called,
    place: placeOf(metadata),
  };
}

/** The target files of a folder under their names; none where there is no such folder. */
export async function readTargetTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const there = await stat(folder).catch(() => undefined);
  return there === undefined ? new Map() : readAll(folder, /\.ya?ml$/);
}

/** Writes what is new or other than it was. A file is there as a whole or as it was before. */
export async function writePlanned(folder: string, files: readonly PlannedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, as, text } of files) {
    if (as === 'same') continue;
    const unfinished = join(folder, `${name}.tmp`);
    await writeFile(unfinished, text);
    await rename(unfinished, join(folder, name));
  }
}

async function readAll(folder: string, wanted: RegExp): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter(name => wanted.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
