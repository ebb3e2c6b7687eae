import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { recordChange } from '../archive/bundle/recorded.ts';
import { type Ran, run } from './run.ts';

let folder: string;
let exported: Ran;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewatch-bundle-'));
  const archive = await openSqliteArchive(path('archive'));
  await recordChange(archive);
  await archive.close();
  exported = await run([
    'archive',
    'export',
    'change',
    '1',
    '--archive',
    path('archive'),
    '--out',
    path('it.zip'),
  ]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('archive export', { timeout: 120_000 }, () => {
  it('writes the evidence, reads it back, and says what it is worth', () => {
    const { code, stdout } = exported;
    expect(stdout).toMatch(
      /it\.zip: the evidence of a change of Lutra AI, Privacy Policy, in \d+ files, .* in order\n/,
    );
    expect(stdout).toMatch(/SHA-256 {2}[0-9a-f]{64}\n/);
    expect(stdout).toMatch(/Signed with the key whose SHA-256 is [0-9a-f]{64}\n/);
    expect(code).toBe(0);
  });

  it('prints the change as a PDF', async () => {
    expect((await readFile(path('it.zip'))).includes('reading/change.pdf')).toBe(true);
  });

  it.each([
    ['a file that is there', ['change', '1', '--out', 'it.zip'], 'it.zip is there already: move it away', 1],
    [
      'a folder that is not',
      ['change', '1', '--out', 'none/it.zip'],
      'cannot be written (ENOENT): name another file with --out',
      1,
    ],
    ['a change that is not', ['change', '31'], 'has no change 31', 1],
    ['a number that is none', ['change', 'one'], 'Use a whole number from 1.', 2],
    ['something else', ['target', '1'], 'Allowed choices are snapshot, change.', 2],
  ])('says so in a line where it is asked for %s', async (_, args, message, exit) => {
    const at = args.map(arg => (arg.endsWith('.zip') ? path(arg) : arg));
    const { code, stderr } = await run(['archive', 'export', ...at, '--archive', path('archive')], {
      CHROMIUM_PATH: '/bin/false',
    });
    expect(stderr).toContain(message);
    expect(code).toBe(exit);
  });

  it('goes on without a PDF where nothing can print, and says so', async () => {
    const { code, stderr } = await run(
      ['archive', 'export', 'snapshot', '1', '--archive', path('archive'), '--out', path('plain.zip')],
      { CHROMIUM_PATH: '/bin/false' },
    );
    expect(stderr).toContain(
      'goes on without a PDF, which could not be printed: the browser /bin/false did not start',
    );
    expect((await readFile(path('plain.zip'))).toString()).toContain(
      'reading/snapshot.pdf: there was no browser that could print it',
    );
    expect(code).toBe(0);
  });

  it('makes no archive where there is none', async () => {
    const { code, stderr } = await run(['archive', 'export', 'change', '1', '--archive', path('gone')]);
    expect(stderr).toContain(`there is no archive in ${path('gone')}`);
    expect(code).toBe(1);
  });
});

describe('archive verify-bundle', { timeout: 120_000 }, () => {
  const verify = (...args: string[]) => run(['archive', 'verify-bundle', ...args]);

  it('says what a bundle rests on', async () => {
    const { code, stdout } = await verify(path('it.zip'));
    expect(stdout).toMatch(/it\.zip: in order\n/);
    expect(stdout).toMatch(
      /after {6}2026-03-02T06:00:00.000Z {2}check \d+ of lutra\/privacy, changed; in the log /,
    );
    expect(stdout).toContain('Compare the key with what the operator has made known elsewhere');
    expect(code).toBe(0);
  });

  it('demands a key, also for programs', async () => {
    const { keys } = JSON.parse((await verify(path('it.zip'), '--json')).stdout);
    expect((await verify(path('it.zip'), '--key', keys[0])).code).toBe(0);
    const other = await verify(path('it.zip'), '--key', 'ab'.repeat(32), '--json');
    expect(JSON.parse(other.stdout)).toMatchObject({
      inOrder: false,
      why: expect.stringContaining('another key'),
    });
    expect(other.code).toBe(1);
  });

  it('names what is wrong and ends with 1', async () => {
    const bytes = await readFile(path('it.zip'));
    const at = bytes.indexOf('We train our models');
    bytes[at] = 'w'.charCodeAt(0);
    await writeFile(path('altered.zip'), bytes);
    const { code, stderr } = await verify(path('altered.zip'));
    expect(stderr).toMatch(/altered\.zip is not in order: /);
    expect(code).toBe(1);
  });

  it('says so where there is nothing to read', async () => {
    expect(await verify(path('gone.zip'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cannot be read (ENOENT)'),
    });
  });
});
