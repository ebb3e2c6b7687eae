import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Declared, followTargets } from '../../src/target/followed-files.ts';
import { readTargets } from '../../src/target/yaml-files.ts';

const file = (vendor: string, ...keys: string[]) =>
  `vendor: ${vendor}\ndocuments:\n${keys.map(key => `  ${key}:\n    name: ${key}\n    url: https://lutra.example/${key}\n`).join('')}`;

describe('a folder of target files that is followed', () => {
  let folder: string;
  let look: () => Promise<Declared | undefined>;
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const told = async () => {
    const declared = await look();
    return (
      declared && {
        ids: declared.targets.map(({ id }) => id),
        problems: declared.problems.map(({ line, message }) => `${line}: ${message}`),
      }
    );
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-followed-'));
    await write('lutra.yaml', file('Lutra AI', 'privacy'));
    await write('corvid.yaml', file('Corvid', 'terms'));
    look = followTargets(folder, await readTargets(folder));
    await look();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('tells nothing as long as its files are the same', async () => {
    expect(await told()).toBeUndefined();
  });

  it('tells what is declared once a file was edited, added or removed', async () => {
    await write('lutra.yaml', file('Lutra AI', 'privacy', 'cookies'));
    await write('pelagic.yml', file('Pelagic', 'terms'));
    await rm(join(folder, 'corvid.yaml'));
    expect(await told()).toEqual({
      ids: ['lutra/privacy', 'lutra/cookies', 'pelagic/terms'],
      problems: [],
    });
    expect(await told()).toBeUndefined();
  });

  it('keeps what a broken file declared before, says what is wrong once, and heeds the others', async () => {
    await write('lutra.yaml', 'vendor: Lutra AI\n');
    await write('corvid.yaml', file('Corvid', 'terms', 'privacy'));
    expect(await told()).toEqual({
      ids: ['corvid/terms', 'corvid/privacy', 'lutra/privacy'],
      problems: ['1: documents: is missing'],
    });
    expect(await told()).toBeUndefined();
    await write('lutra.yaml', file('Lutra AI', 'terms'));
    expect(await told()).toMatchObject({ ids: ['corvid/terms', 'corvid/privacy', 'lutra/terms'] });
  });

  it.each([
    ['is gone', () => rm(folder, { recursive: true }), /ENOENT/],
    [
      'is empty, as one that was unmounted',
      async () => {
        await rm(join(folder, 'lutra.yaml'));
        await rm(join(folder, 'corvid.yaml'));
      },
      /holds no target file any more/,
    ],
  ])('keeps everything where it %s, and says so', async (_, lose, why) => {
    await lose();
    expect(await told()).toEqual({
      ids: ['corvid/terms', 'lutra/privacy'],
      problems: [expect.stringMatching(why)],
    });
  });
});
