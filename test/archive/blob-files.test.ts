import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blobFiles } from '../../src/archive/blob-files.ts';
import type { Blobs } from '../../src/archive/blobs.ts';
import { sha256 } from '../../src/words/sha256.ts';

const PAGE = Buffer.from('<p>We do not train on your chats.</p>');
const HASH = sha256(PAGE);

let directory: string;
let blobs: Blobs;
const file = () => join(directory, 'blobs', HASH.slice(0, 2), `${HASH.slice(2)}.gz`);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-blobs-'));
  blobs = blobFiles(join(directory, 'blobs'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('blobs as files', () => {
  it('are gzip files named by the hash of what is in them', async () => {
    expect(await blobs.put(PAGE)).toBe(HASH);
    expect(gunzipSync(await readFile(file()))).toEqual(PAGE);
    expect(Buffer.from(await blobs.get(HASH))).toEqual(PAGE);
  });

  it('leave nothing beside them, also when many write the same at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => blobs.put(PAGE)));
    expect(await readdir(join(directory, 'blobs', HASH.slice(0, 2)))).toEqual([`${HASH.slice(2)}.gz`]);
  });

  it('are not written again', async () => {
    await blobs.put(PAGE);
    await utimes(file(), 1000, 1000);
    await blobs.put(PAGE);
    expect((await stat(file())).mtimeMs).toBe(1_000_000);
  });

  it('hold nothing as well as anything', async () => {
    const hash = await blobs.put(new Uint8Array());
    expect(await blobs.get(hash)).toHaveLength(0);
  });

  it('are named when they are missing', async () => {
    await expect(blobs.get(HASH)).rejects.toThrow(`blob ${HASH} is missing: ${file()}; restore`);
  });

  it.each([
    ['replaced by another text', () => gzipSync('<p>We train on your chats.</p>'), /was altered/],
    ['no gzip any more', () => Buffer.from('plain'), /cannot be read/],
    ['cut short', () => gzipSync(PAGE).subarray(0, 20), /cannot be read/],
    ['emptied', () => Buffer.alloc(0), /cannot be read/],
  ])('are named when they are %s', async (_, content, complaint) => {
    await blobs.put(PAGE);
    await writeFile(file(), content());
    await expect(blobs.get(HASH)).rejects.toThrow(complaint);
    await expect(blobs.get(HASH)).rejects.toThrow(HASH);
  });

  it('cannot be had while their place is taken', async () => {
    await mkdir(file(), { recursive: true });
    await expect(blobs.get(HASH)).rejects.toThrow(HASH);
  });
});
