import { randomBytes } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sync, writeDurably } from './durable-files.ts';
import type { PackedBlobs } from './packed-blobs.ts';

/** Packed blobs as files `<root>/ab/cdef….zst`. Those of earlier versions end in `.gz`. */
export function blobFiles(root: string): PackedBlobs {
  const [zst, gz] = ['zst', 'gz'].map(
    suffix => (hash: string) => join(root, hash.slice(0, 2), `${hash.slice(2)}.${suffix}`),
  ) as [(hash: string) => string, (hash: string) => string];

  async function existing(hash: string): Promise<string | undefined> {
    for (const file of [zst(hash), gz(hash)]) if (await exists(file)) return file;
    return undefined;
  }

  /** Also for a file that was there: whoever renamed it may not have come this far yet. */
  async function makeDurable(file: string): Promise<void> {
    for (const directory of [dirname(file), root, dirname(root)]) await sync(directory);
  }

  async function* files(): AsyncIterable<readonly [hash: string, file: string]> {
    for (const directory of await readdir(root)) {
      if (!/^[0-9a-f]{2}$/.test(directory)) continue;
      for (const file of await readdir(join(root, directory))) {
        const rest = /^([0-9a-f]{62})\.(zst|gz)$/.exec(file)?.[1];
        if (rest !== undefined) yield [directory + rest, join(root, directory, file)];
      }
    }
  }

  return {
    async write(hash, packed) {
      const file = (await existing(hash)) ?? zst(hash);
      await mkdir(dirname(file), { recursive: true });
      if (!(await exists(file))) await writeWhole(file, packed);
      await makeDurable(file);
    },

    async read(hash) {
      return (await readIfThere(zst(hash))) ?? (await readIfThere(gz(hash)));
    },

    async has(hash) {
      const file = await existing(hash);
      if (file !== undefined) await makeDurable(file);
      return file !== undefined;
    },

    async *names() {
      for await (const [hash] of files()) yield hash;
    },

    async *sizes() {
      for await (const [hash, file] of files()) {
        const found = await stat(file).catch(() => undefined);
        if (found) yield [hash, found.size];
      }
    },

    async remove(hash) {
      const file = await existing(hash);
      if (file === undefined) return;
      await rm(file);
      await sync(dirname(file));
    },

    whereabouts: async hash => (await existing(hash)) ?? zst(hash),
  };
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** A reader finds the whole file or none, whatever happens meanwhile: written aside, made durable, then renamed. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeDurably(aside, bytes);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
