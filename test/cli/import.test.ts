import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const declaration = (name: string) =>
  JSON.stringify(
    {
      name,
      terms: { 'Privacy Policy': { fetch: 'https://lutra.example/privacy', select: 'main' }, Imprint: {} },
    },
    null,
    2,
  );

describe('clausewatch import ota', () => {
  let folder: string;
  const path = (...names: string[]) => join(folder, ...names);
  const git = (...args: string[]) =>
    execFileSync('git', [
      '-C',
      path('collection'),
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@lutra.example',
      ...args,
    ]);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-import-'));
    await mkdir(path('collection', 'declarations'), { recursive: true });
    await writeFile(path('collection', 'declarations', 'Lutra.json'), declaration('Lutra'));
    await writeFile(path('collection', 'declarations', 'Lutra.filters.js'), 'process.exit(3)');
    await writeFile(path('collection', 'metadata.yml'), 'languages: [fr]\njurisdictions: [EU]\n');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes target files that can be watched at once, and says what it could not take', async () => {
    const { code, stdout } = await run(['import', 'ota', path('collection'), '--out', path('targets')]);
    expect(stdout).toContain('Lutra.json:8: terms.Imprint.fetch: is missing');
    expect(stdout).toContain('1 services declare 1 documents');
    expect(code).toBe(0);
    const { stdout: listed } = await run(['targets', 'list', '--json', '--targets', path('targets')]);
    expect(JSON.parse(listed)).toMatchObject([{ id: 'lutra/privacy-policy', locale: 'fr', region: 'EU' }]);
  });

  it('writes nothing on a dry run, whose counts are JSON', async () => {
    const args = ['import', 'ota', path('collection'), '--out', path('targets'), '--dry-run', '--json'];
    const { stdout } = await run(args);
    expect(JSON.parse(stdout)).toMatchObject({
      written: false,
      counts: { services: 1, documents: 1, files: { new: 1 }, remarks: { invalid: 1 } },
      files: [{ name: 'lutra.yaml', as: 'new' }],
    });
    expect(await readdir(folder)).toEqual(['collection']);
  });

  it('reads a git bundle, and the renames of its history', async () => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Declare Lutra');
    await rename(
      path('collection', 'declarations', 'Lutra.json'),
      path('collection', 'declarations', 'Vidra.json'),
    );
    git('add', '.');
    git('commit', '--quiet', '-m', 'Rename Lutra');
    git('bundle', 'create', '--quiet', path('vidra.bundle'), 'HEAD', '--all');
    const { stdout } = await run(['import', 'ota', path('vidra.bundle'), '--out', path('targets'), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      from: expect.stringMatching(/^vidra at [\da-f]{7}/),
      counts: { renamed: 1 },
    });
    expect(await readFile(path('targets', 'vidra.yaml'), 'utf8')).toContain('- name: Lutra\n');
  });

  it.each([
    ['that does not exist', 'gone', 'gone does not exist'],
    ['that holds none', '.', 'holds no declaration'],
    [
      'that is neither folder nor bundle',
      join('collection', 'metadata.yml'),
      'neither a folder nor a git bundle',
    ],
  ])('refuses a place %s in one line', async (_, place, says) => {
    const { code, stderr } = await run(['import', 'ota', path(place)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(says);
    expect(code).toBe(1);
  });
});
