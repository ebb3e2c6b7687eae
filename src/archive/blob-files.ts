import { randomBytes } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sha256 } from '../words/sha256.ts';
import type { Blobs } from './blobs.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Blobs as gzip files `<root>/ab/cdef….gz`, named by the SHA-256 of what is in them. */
export function blobFiles(root: string): Blobs {
  const fileOf = (hash: string) => join(root, hash.slice(0, 2), `${hash.slice(2)}.gz`);

  return {
    async put(bytes) {
      const hash = sha256(bytes);
      const file = fileOf(hash);
      await mkdir(dirname(file), { recursive: true });
      if (!(await exists(file))) await writeWhole(file, await compress(bytes));
      // Also for a file that was there: whoever renamed it may not have come this far yet.
      for (const directory of [dirname(file), root, dirname(root)]) await sync(directory);
      return hash;
    },

    async get(hash) {
      const file = fileOf(hash);
      const bytes = await readFile(file)
        .then(packed => decompress(packed))
        .catch((cause: NodeJS.ErrnoException) => {
          const what = cause.code === 'ENOENT' ? 'is missing' : `cannot be read (${cause.message})`;
          throw new Error(`blob ${hash} ${what}: ${file}; restore this file from a backup`, { cause });
        });
      if (sha256(bytes) !== hash) {
        throw new Error(
          `blob ${hash} was altered: ${file} holds ${sha256(bytes)}; restore this file from a backup`,
        );
      }
      return bytes;
    },
  };
}

/** A reader finds the whole file or none, whatever happens meanwhile: written aside, made durable, then renamed. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(aside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Makes the entries of a directory durable. */
async function sync(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
