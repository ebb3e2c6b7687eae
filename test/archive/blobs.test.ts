import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Blobs, blobs } from '../../src/archive/blobs.ts';
import { parsePacked } from '../../src/archive/pack.ts';
import { sha256 } from '../../src/words/sha256.ts';
import { blobsInMemory } from './blobs-in-memory.ts';

const PAGE = Buffer.from('<p>We do not train on your chats.</p>');
const HASH = sha256(PAGE);

let packed: Map<string, Uint8Array>;
let its: Blobs;

beforeEach(() => {
  packed = new Map();
  its = blobs(blobsInMemory(packed));
});

/** The page as it reads on a day: long, and nearly the same as on the day before. */
function pageOn(day: number): Buffer {
  const clauses = Array.from({ length: 200 }, (_, n) => `<p>Clause ${n}: ${sha256(`lutra ${n}`)}</p>`);
  return Buffer.from(`<main>${clauses.join('\n')}<p>Read on day ${day}.</p></main>`);
}

/** Puts the page of each of so many days, each like the one before. */
async function putDays(count: number): Promise<string[]> {
  const hashes: string[] = [];
  for (let day = 0; day < count; day++) hashes.push(await its.put(pageOn(day), hashes.at(-1)));
  return hashes;
}

const positions = (hashes: readonly string[]) => hashes.map(hash => parsePacked(packed.get(hash)!).position);

describe('blobs', () => {
  it('come back as they were, under the hash of their bytes', async () => {
    expect(await its.put(PAGE)).toBe(HASH);
    expect(Buffer.from(await its.get(HASH))).toEqual(PAGE);
    expect(await its.has(HASH)).toBe(true);
    expect(await Array.fromAsync(its.names())).toEqual([HASH]);
  });

  it('are whatever bytes there are, like whatever was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 40 }), async bodies => {
        const store = blobs(blobsInMemory(new Map()));
        let like: string | undefined;
        for (const body of bodies) like = await store.put(body, like);
        for (const body of bodies) expect([...(await store.get(sha256(body)))]).toEqual([...body]);
      }),
      { numRuns: 50 },
    );
  });

  it('take little room when they are like an earlier one, and a full copy every twenty-five', async () => {
    const hashes = await putDays(60);
    const [full, next] = [packed.get(hashes[0]!)!, packed.get(hashes[1]!)!];
    expect(next.length).toBeLessThan(full.length / 20);
    expect(positions(hashes)).toEqual(Array.from({ length: 60 }, (_, day) => day % 25));
    for (const [day, hash] of hashes.entries()) expect(Buffer.from(await its.get(hash))).toEqual(pageOn(day));
  });

  it('that come again are not packed again', async () => {
    const hashes = await putDays(2);
    const before = packed.get(hashes[0]!);
    expect(await its.put(pageOn(0), hashes[1])).toBe(hashes[0]);
    expect(packed.get(hashes[0]!)).toBe(before);
  });

  it('do without the earlier one when it is missing, damaged, or looks like a trained dictionary', async () => {
    const trained = await its.put(Buffer.from('37a430ec00000000000000000000', 'hex'));
    const damaged = await its.put(Buffer.from('Once a page.'));
    packed.set(damaged, Buffer.from('no more'));
    const likes = [trained, damaged, sha256('never there')];
    const hashes: string[] = [];
    for (const [day, like] of likes.entries()) hashes.push(await its.put(pageOn(day), like));
    expect(positions(hashes)).toEqual([0, 0, 0]);
    for (const [day, hash] of hashes.entries()) expect(Buffer.from(await its.get(hash))).toEqual(pageOn(day));
  });

  it('of earlier versions, gzip files, are read, and built upon', async () => {
    packed.set(sha256(pageOn(0)), gzipSync(pageOn(0)));
    const next = await its.put(pageOn(1), sha256(pageOn(0)));
    expect(positions([next])).toEqual([1]);
    expect(Buffer.from(await its.get(sha256(pageOn(0))))).toEqual(pageOn(0));
    expect(Buffer.from(await its.get(next))).toEqual(pageOn(1));
    await its.verify(sha256(pageOn(0)));
  });
});

describe('a blob that is not what its name says', () => {
  it('is named when it is missing', async () => {
    const complaint = `blob ${HASH} is missing: in memory; restore it from a backup`;
    await expect(its.get(HASH)).rejects.toMatchObject({ kind: 'missing', hash: HASH, message: complaint });
  });

  it.each([
    ['replaced by another text', () => gzipSync('<p>We train on your chats.</p>'), 'altered'],
    ['zstd of no known shape', () => zstdCompressSync(PAGE), 'unreadable'],
    ['neither zstd nor gzip any more', () => Buffer.from('plain'), 'unreadable'],
    ['cut short', (whole: Uint8Array) => whole.subarray(0, 20), 'unreadable'],
    ['emptied', () => Buffer.alloc(0), 'unreadable'],
  ])('is named when it is %s', async (_, alter, kind) => {
    await its.put(PAGE);
    packed.set(HASH, alter(packed.get(HASH)!));
    await expect(its.get(HASH)).rejects.toMatchObject({ kind, hash: HASH });
    await expect(its.verify(HASH)).rejects.toThrow(`blob ${HASH}`);
  });

  it('names the one it was packed against when that is to blame', async () => {
    const [first, second, third] = (await putDays(3)) as [string, string, string];
    packed.delete(first);
    its = blobs(blobsInMemory(packed));
    await expect(its.get(third)).rejects.toMatchObject({ kind: 'unreadable', hash: third });
    await expect(its.get(third)).rejects.toThrow(`blob ${first} is missing`);
    await expect(its.verify(second)).rejects.toThrow(`blob ${first} is missing`);
  });

  it('cannot build on one that came after it', async () => {
    const one = await its.put(PAGE);
    const other = await its.put(Buffer.from('<p>We train on your chats.</p>'));
    const head = (base: string) =>
      Buffer.concat([
        Buffer.from('502a4d1825000000', 'hex'),
        Buffer.from([1, 0, 0, 0, 0]),
        Buffer.from(base, 'hex'),
      ]);
    for (const [hash, base] of [
      [one, other],
      [other, one],
    ] as const) {
      packed.set(hash, Buffer.concat([head(base), parsePacked(packed.get(hash)!).frame]));
    }
    await expect(its.get(one)).rejects.toMatchObject({ kind: 'altered', hash: one });
  });

  it('is found where many hang on it, whoever was read before', async () => {
    const hashes = await putDays(4);
    await its.get(hashes[3]!);
    packed.set(hashes[1]!, packed.get(hashes[2]!)!);
    await expect(its.verify(hashes[1]!)).rejects.toThrow(`blob ${hashes[1]}`);
    const next = await its.put(pageOn(9), hashes[3]);
    expect(positions([next])).toEqual([0]);
  });

  it('is found when any byte of it was altered', async () => {
    const hashes = await putDays(2);
    for (const hash of hashes) {
      const whole = packed.get(hash)!;
      const at = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }));
      await fc.assert(
        fc.asyncProperty(at, async ([index, mask]) => {
          packed.set(
            hash,
            whole.map((byte, n) => (n === index ? byte ^ mask : byte)),
          );
          await expect(its.verify(hash)).rejects.toThrow(`blob ${hash}`);
        }),
        { examples: Array.from({ length: 48 }, (_, index) => [[index, 1 << (index % 8)]]) },
      );
      packed.set(hash, whole);
      await its.verify(hash);
    }
  });
});
