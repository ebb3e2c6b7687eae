import { open } from 'node:fs/promises';

/** Makes what a file holds durable, or the entries of a directory. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a new file, and returns when it is durable; its entry in the directory is not yet.
 *
 * @param mode who may read it, as `open` takes it
 */
export async function writeDurably(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
