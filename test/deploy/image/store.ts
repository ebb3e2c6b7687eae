import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, run } from './commands.ts';

/** A place for images and containers that is thrown away, apart from whatever else this machine has of them. */
export interface Store extends AsyncDisposable {
  folder: string;
  /** What comes before every command to buildah. */
  options: readonly string[];
  /** @returns what buildah printed. @throws where it fails */
  buildah(...args: string[]): Promise<string>;
}

export async function openStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-image-'));
  const options = ['--root', join(folder, 'store'), '--runroot', join(folder, 'run')];
  return {
    folder,
    options,
    buildah: (...args) => must('buildah', [...options, ...args]),
    async [Symbol.asyncDispose]() {
      // Whatever has interrupted us does not interrupt this. Containers first, since their folders are mounts.
      const anyway = new AbortController().signal;
      await run('buildah', [...options, 'rm', '--all'], anyway);
      await run('umount', [join(folder, 'store', 'overlay')], anyway);
      await must('rm', ['-rf', '--one-file-system', folder], anyway);
    },
  };
}
