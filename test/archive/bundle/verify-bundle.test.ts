import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStoredZip } from '../../../src/archive/bundle/read-zip.ts';
import { storedZip, type ZipEntry } from '../../../src/archive/bundle/stored-zip.ts';
import { verifyBundle, verifyFiles } from '../../../src/archive/bundle/verify-bundle.ts';
import { sha256 } from '../../../src/words/sha256.ts';
import { hours } from '../builders.ts';
import { aBundle } from './a-bundle.ts';

let zip: Uint8Array;
let entries: readonly ZipEntry[];
beforeAll(async () => {
  ({ zip } = await aBundle());
  entries = await readStoredZip(zip);
});

/** The files with some changed, and a manifest that fits them: what a forger would make who has no key. */
function forged(changes: Record<string, string | undefined>): ReadonlyMap<string, Uint8Array> {
  const files = new Map(entries.map(({ path, bytes }) => [path.replace(/^[^/]*\//, ''), bytes]));
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, Buffer.from(text));
  }
  files.delete('MANIFEST.sha256');
  const lines = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return files.set('MANIFEST.sha256', Buffer.from(lines.join('')));
}
const textOf = (path: string) =>
  Buffer.from(entries.find(entry => entry.path.endsWith(`/${path}`))!.bytes).toString();

describe('a bundle', () => {
  it('is in order as it comes, and says what that rests on', async () => {
    const { files, entries: proved, absent } = await verifyBundle(zip);
    expect(files).toBe(entries.length - 1);
    const told = [...proved].map(([role, { logged, checkpoint }]) => [
      role,
      logged.check.outcome,
      checkpoint.size,
    ]);
    expect(told).toEqual([
      ['before', 'first', 7],
      ['last-read', 'unchanged', 14],
      ['after', 'changed', 14],
    ]);
    expect(absent).toEqual([]);
  });

  it('is in order unpacked, too', async () => {
    expect((await verifyFiles(forged({}))).entries.size).toBe(3);
  });

  it('is refused whichever bit of it was altered, the container’s own included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(7), async (at, bit) => {
        const altered = Uint8Array.from(zip);
        altered[at] = altered[at]! ^ (1 << bit);
        await expect(verifyBundle(altered)).rejects.toMatchObject({ name: 'BundleFault' });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['longer', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.of(0)])],
    ['empty', () => new Uint8Array()],
    ['no ZIP', () => Buffer.from('a page')],
  ])('is refused where it is %s', async (_, alter) => {
    await expect(verifyBundle(alter(zip))).rejects.toMatchObject({ name: 'BundleFault' });
  });
});

describe('a bundle that somebody forged without the key', () => {
  it.each([
    ['another page', { 'after/page.html': 'we never trained' }, 'after/page.html'],
    ['another text', { 'before/document.json': '{}' }, 'before/document.json'],
    ['another picture', { 'after/screenshot.png': 'a picture' }, 'after/screenshot.png'],
    ['another finding', { 'after/finding-1.json': '{}' }, 'after/finding-1.json'],
    ['another WACZ', { 'after/page.wacz': 'PK' }, 'after/page.wacz'],
    ['a file that was never recorded', { 'after/letter.txt': 'dear court' }, 'after/letter.txt'],
    ['a file beside the folders', { 'letter.txt': 'dear court' }, 'letter.txt'],
    ['no page', { 'before/page.html': undefined }, 'before/'],
    ['no signature', { 'proof/after/checkpoint.sig': undefined }, 'proof/after/checkpoint.sig'],
    ['no last reading', { 'proof/last-read/leaf.json': undefined }, 'proof/last-read/leaf.json'],
  ] as const)('is refused: %s', async (_, changes, where) => {
    await expect(verifyFiles(forged(changes))).rejects.toMatchObject({ name: 'BundleFault', where });
  });

  it('is refused with another entry of the log', async () => {
    const leaf = textOf('proof/after/leaf.json').replace('"outcome":"changed"', '"outcome":"first"');
    await expect(verifyFiles(forged({ 'proof/after/leaf.json': leaf }))).rejects.toThrow(
      /does not lead to the root/,
    );
  });

  it('is refused with another checkpoint', async () => {
    const larger = (path: string) => [path, textOf(path).replace('\n14\n', '\n15\n')];
    const changes = Object.fromEntries(['proof/after/checkpoint.text', 'proof/after/checkpoint'].map(larger));
    await expect(verifyFiles(forged(changes))).rejects.toThrow(/is no signature by key.pem/);
  });

  it('is refused where two entries were swapped', async () => {
    const [before, after] = [textOf('proof/before/leaf.json'), textOf('proof/after/leaf.json')];
    const changes = { 'proof/before/leaf.json': after, 'proof/after/leaf.json': before };
    await expect(verifyFiles(forged(changes))).rejects.toThrow(/does not lead to the root/);
  });

  it('is refused where its proof was taken away', async () => {
    const proof = entries
      .map(({ path }) => path.replace(/^[^/]*\//, ''))
      .filter(path => path.startsWith('proof/'));
    const without = forged(Object.fromEntries(proof.map(path => [path, undefined])));
    await expect(verifyFiles(without)).rejects.toMatchObject({ name: 'BundleFault' });
  });
});

describe('evidence that the log names and the bundle lacks', () => {
  it('is told, for it may have been dropped', async () => {
    expect((await verifyFiles(forged({ 'after/screenshot.png': undefined }))).absent).toEqual([
      'after/screenshot.png',
    ]);
  });
});

describe('a stored ZIP', () => {
  const name = fc
    .stringMatching(/^[a-z][a-z0-9-]{0,8}(\/[a-z0-9.-]{1,8})?$/)
    .filter(path => !path.includes('..'));

  it('gives back what was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 300 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        async files => {
          const packed = Buffer.concat(await Array.fromAsync(storedZip(files, hours(1))));
          expect(await readStoredZip(packed)).toEqual(
            files.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes) })),
          );
        },
      ),
    );
  });

  it.each(['/etc/passwd', '../up', 'a b', 'é', ''])(
    'refuses a path that could be misread: %j',
    async path => {
      await expect(Array.fromAsync(storedZip([{ path, bytes: new Uint8Array() }], hours(1)))).rejects.toThrow(
        RangeError,
      );
    },
  );
});
