import { statfs } from 'node:fs/promises';

/** How much of the disk that a folder lies on is free for us, in bytes; undefined where the folder is not there. */
export async function diskOf(directory: string): Promise<{ free: number; total: number } | undefined> {
  try {
    const { bavail, blocks, bsize } = await statfs(directory);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return undefined;
  }
}
