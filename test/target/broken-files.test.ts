import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTargets, TargetFilesError } from '../../src/target/yaml-files.ts';
import { BROKEN } from './broken-files.ts';

describe('a vendor file that', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-broken-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.entries(BROKEN))('%s is refused, naming file, line and mend', async (_, [text, ...says]) => {
    const file = join(folder, 'lutra.yaml');
    await writeFile(file, text);
    const error = await readTargets(folder).catch(refused => refused);
    expect(error).toBeInstanceOf(TargetFilesError);
    const lines = (error as TargetFilesError).message.split('\n');
    expect(lines).toEqual(says.map(said => expect.stringContaining(`${file}:${said}`)));
  });
});
