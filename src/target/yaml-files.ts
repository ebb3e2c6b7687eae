import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTargets, type TargetProblem } from './parse.ts';
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
  const files = names.filter(name => /\.ya?ml$/.test(name)).sort();
  const parsed = await Promise.all(
    files.map(async name => {
      const file = join(directory, name);
      return parseTargets(file, await readFile(file, 'utf8'));
    }),
  );
  const problems = parsed.flatMap(result => (result.ok ? [] : result.problems));
  if (problems.length > 0) throw new TargetFilesError(problems);
  return parsed.flatMap(result => (result.ok ? result.targets : []));
}
