import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedTargets, parseTargets, type TargetProblem } from './parse.ts';
import type { Target } from './target.ts';

/** Target files that cannot be used. The message holds one line a problem: `file:line: what is wrong`. */
export class TargetFilesError extends Error {
  override readonly name = 'TargetFilesError';
  readonly problems: readonly TargetProblem[];

  constructor(problems: readonly TargetProblem[]) {
    super(
      problems
        .map(({ file, line, message }) => `${[file, line ?? []].flat().join(':')}: ${message}`)
        .join('\n'),
    );
    this.problems = problems;
  }
}

/**
 * All targets declared in a directory's `.yaml` and `.yml` files, in the order of the files' names.
 * @throws TargetFilesError with every problem of every file
 */
export async function readTargets(directory: string): Promise<Target[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    throw new TargetFilesError([
      {
        file: directory,
        message: `cannot be read (${error.code}); name the folder of your target files with TARGETS_DIR`,
      },
    ]);
  });
  const files = await readAll(directory, names);
  const problems = files.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.problems));
  if (problems.length > 0) throw new TargetFilesError(problems);
  return files.flatMap(({ parsed }) => (parsed.ok ? parsed.targets : []));
}

/** A target file with what it declares, or what is wrong in it. */
export interface TargetFile {
  file: string;
  parsed: ParsedTargets;
}

/** Each of a directory's target files, in the order of their names. @throws Error where the directory or a file cannot be read */
export async function readEachFile(directory: string): Promise<readonly TargetFile[]> {
  return readAll(directory, await readdir(directory));
}

/** The file of a vendor, which may end either way; one that is not there yet ends in `.yaml`. */
export function fileOf(directory: string, stem: string): string {
  const short = join(directory, `${stem}.yml`);
  return existsSync(short) ? short : join(directory, `${stem}.yaml`);
}

export function isTargetFile(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

function readAll(directory: string, names: readonly string[]): Promise<TargetFile[]> {
  return Promise.all(
    names
      .filter(isTargetFile)
      .sort()
      .map(async name => {
        const file = join(directory, name);
        return { file, parsed: parseTargets(file, await readFile(file, 'utf8')) };
      }),
  );
}
