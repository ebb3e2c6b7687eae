import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blobFiles } from '../../src/archive/blob-files.ts';
import type { PackedBlobs } from '../../src/archive/packed-blobs.ts';
import { sha256 } from '../../src/words/sha256.ts';

const PACKED = Buffer.from('as they were packed');
const HASH = sha256('a page');
const OLDER = sha256('a page of an earlier version');

let directory: string;
let files: PackedBlobs;
const file = (suffix = 'zst', hash = HASH) =>
  join(directory, 'blobs', hash.slice(0, 2), `${hash.slice(2)}.${suffix}`);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-blobs-'));
  await mkdir(join(directory, 'blobs'));
  files = blobFiles(join(directory, 'blobs'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** A file as earlier versions wrote them. */
async function anOlderFile(): Promise<void> {
  await mkdir(join(directory, 'blobs', OLDER.slice(0, 2)), { recursive: true });
  await writeFile(file('gz', OLDER), PACKED);
}

describe('packed blobs as files', () => {
  it('hold the bytes as they were packed, under the name', async () => {
    await files.write(HASH, PACKED);
    expect(await readFile(file())).toEqual(PACKED);
    expect(await files.read(HASH)).toEqual(PACKED);
    expect(await files.has(HASH)).toBe(true);
    expect(await files.whereabouts(HASH)).toBe(file());
  });

  it('leave nothing beside them, also when many write the same at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => files.write(HASH, PACKED)));
    expect(await readdir(join(directory, 'blobs', HASH.slice(0, 2)))).toEqual([`${HASH.slice(2)}.zst`]);
  });

  it('are not written again', async () => {
    await files.write(HASH, PACKED);
    await utimes(file(), 1000, 1000);
    await files.write(HASH, Buffer.from('packed otherwise'));
    expect((await stat(file())).mtimeMs).toBe(1_000_000);
    expect(await files.read(HASH)).toEqual(PACKED);
  });

  it('are there no more once removed, and need not have been there', async () => {
    await files.write(HASH, PACKED);
    await files.remove(HASH);
    await files.remove(HASH);
    expect(await files.has(HASH)).toBe(false);
    expect(await files.read(HASH)).toBeUndefined();
    expect(await files.whereabouts(HASH)).toBe(file());
  });

  it('of earlier versions are found, kept and removed as others are', async () => {
    await anOlderFile();
    expect(await files.has(OLDER)).toBe(true);
    expect(await files.read(OLDER)).toEqual(PACKED);
    expect(await files.whereabouts(OLDER)).toBe(file('gz', OLDER));
    await files.write(OLDER, Buffer.from('packed otherwise'));
    expect(await files.read(OLDER)).toEqual(PACKED);
    await files.remove(OLDER);
    expect(await files.has(OLDER)).toBe(false);
  });

  it('are all named, and nothing that lies beside them', async () => {
    await files.write(HASH, PACKED);
    await anOlderFile();
    await writeFile(`${file()}.0123456789ab.tmp`, 'cut off');
    await writeFile(join(directory, 'blobs', 'a-note.txt'), 'nothing of ours');
    expect((await Array.fromAsync(files.names())).sort()).toEqual([HASH, OLDER].sort());
  });

  it('cannot be had while their place is taken', async () => {
    await mkdir(file(), { recursive: true });
    await expect(files.read(HASH)).rejects.toThrow('EISDIR');
  });
});
