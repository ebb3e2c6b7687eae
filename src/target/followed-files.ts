import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TargetProblem } from './parse.ts';
import type { Target } from './target.ts';
import { isTargetFile, readEachFile } from './yaml-files.ts';

/** What the files declare now, and what is wrong in them. */
export interface Declared {
  /** Of a file with problems what it declared before. */
  targets: readonly Target[];
  problems: readonly TargetProblem[];
}

/**
 * Follows a folder of target files from the targets it was first read as.
 * @returns a function that looks at it: what is declared when the files are others than they were, undefined when they are not
 */
export function followTargets(
  directory: string,
  first: readonly Target[],
): () => Promise<Declared | undefined> {
  let standing = first;
  let seen: string | undefined;
  return async () => {
    const now = await fingerprint(directory);
    if (now === seen) return undefined;
    const declared = await reread(directory, standing);
    standing = declared.targets;
    seen = now;
    return declared;
  };
}

async function reread(directory: string, standing: readonly Target[]): Promise<Declared> {
  const files = await readEachFile(directory).catch((error: NodeJS.ErrnoException) => error);
  if (files instanceof Error) return { targets: standing, problems: [lost(directory, files.message)] };
  // A folder that was unmounted looks like one from which everybody took their files.
  if (files.length === 0 && standing.length > 0)
    return { targets: standing, problems: [lost(directory, 'holds no target file any more')] };
  const stays = (file: string) => {
    const stem = basename(file).replace(/\.ya?ml$/, '');
    return standing.filter(({ id }) => id.startsWith(`${stem}/`));
  };
  return {
    targets: files.flatMap(({ file, parsed }) => (parsed.ok ? parsed.targets : stays(file))),
    problems: files.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.problems)),
  };
}

const lost = (file: string, message: string): TargetProblem => ({ file, line: 1, message });

/** Another whenever a file was added, removed or written. */
async function fingerprint(directory: string): Promise<string> {
  try {
    const names = (await readdir(directory)).filter(isTargetFile).sort();
    const facts = await Promise.all(names.map(name => stat(join(directory, name))));
    return facts.map(({ mtimeMs, size, ino }, n) => `${names[n]} ${mtimeMs} ${size} ${ino}`).join('\n');
  } catch (error) {
    return `${(error as NodeJS.ErrnoException).code}`;
  }
}
