import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aTarget, DAWN, hours } from '../archive/builders.ts';
import { archived, FREE, PAID, page } from '../watch/archived-history.ts';
import { hasGit } from '../watch/ota/git-collection.ts';
import { run } from './run.ts';

describe.runIf(hasGit)('export ota', { timeout: 60_000 }, () => {
  let folder: string;
  const out = (...path: string[]) => join(folder, 'out', ...path);
  const exportOta = () => run(['export', 'ota', out(), '--archive', join(folder, 'archive'), '--json']);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-export-'));
    const archive = await openSqliteArchive(join(folder, 'archive'));
    const retired = aTarget({ id: 'corvid/terms', vendor: 'Corvid', document: 'Terms of Service' });
    await archive.declareTargets([aTarget(), retired], DAWN);
    await archived(archive, aTarget(), [page(PAID), page(`${PAID} ${FREE}`)]);
    await archived(archive, retired, [page(PAID)]);
    await archive.declareTargets([aTarget()], hours(48));
    await archive.close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes all history of ours, and declares what is declared', async () => {
    const { code, stdout } = await exportOta();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ documents: 2, versions: 3, services: 1, shortfalls: [] });
    expect(await readFile(out('versions', 'Corvid', 'Terms of Service.md'), 'utf8')).toContain(PAID);
    const declared = JSON.parse(await readFile(out('declarations', 'Lutra AI.json'), 'utf8'));
    expect(declared.terms['Privacy Policy'].fetch).toBe('https://lutra.example/privacy');
  });

  it('says so where the folder is being worked on', async () => {
    await exportOta();
    await writeFile(out('versions', 'notes.md'), 'mine');
    const { code, stderr } = await exportOta();
    expect([code, stderr]).toEqual([1, expect.stringContaining('holds changes that are not committed')]);
    expect(await readFile(out('versions', 'notes.md'), 'utf8')).toBe('mine');
  });
});
