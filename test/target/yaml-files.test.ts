import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watched } from '../../src/target/target.ts';
import { readTargets } from '../../src/target/yaml-files.ts';

const vendor = (name: string, url: string) =>
  `vendor: ${name}\ndocuments:\n  privacy:\n    name: Privacy Policy\n    url: ${url}\n`;

describe('a folder of target files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-targets-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read in the order of the files’ names, other files aside', async () => {
    await writeFile(join(folder, 'pelagic.yaml'), vendor('Pelagic Labs', 'https://pelagic.example'));
    await writeFile(join(folder, 'corvid.yml'), vendor('Corvid Chat', 'https://corvid.example'));
    await writeFile(join(folder, 'notes.txt'), 'not a target');
    expect((await readTargets(folder)).map(target => target.id)).toEqual([
      'corvid/privacy',
      'pelagic/privacy',
    ]);
  });

  it('is refused as a whole when one file is wrong, each problem with its file and line', async () => {
    await writeFile(join(folder, 'corvid.yaml'), vendor('Corvid Chat', 'https://corvid.example'));
    await writeFile(join(folder, 'lutra.yaml'), vendor('Lutra AI', 'nowhere'));
    await expect(readTargets(folder)).rejects.toThrow(
      `${join(folder, 'lutra.yaml')}:5: documents.privacy.url: is not an http or https address`,
    );
  });

  it('that does not exist says so', async () => {
    await expect(readTargets(join(folder, 'gone'))).rejects.toThrow('TARGETS_DIR');
  });

  describe('that ships with the project', async () => {
    const targets = await readTargets('targets');

    it('declares the pages of sixty vendors that matter, most of them at addresses that others have recorded', () => {
      expect(targets.length).toBeGreaterThanOrEqual(120);
      expect(new Set(targets.map(({ vendor }) => vendor)).size).toBeGreaterThanOrEqual(60);
      expect(watched(targets).length).toBeGreaterThanOrEqual(120);
    });

    it('keeps the ids it once gave', () => {
      const ids = [
        'mistral/privacy',
        'mistral/terms-eu-consumer',
        'openai/model-improvement',
        'meta/ai-terms-eu',
      ];
      expect(targets.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    });

    it('declares no document twice', () => {
      const read = targets.map(({ url, select }) => JSON.stringify([url, select]));
      expect(read.filter((each, i) => read.indexOf(each) < i)).toEqual([]);
    });
  });
});
