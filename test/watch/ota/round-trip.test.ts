import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openSqliteArchive } from '../../../src/archive/open-sqlite.ts';
import { versionCommits } from '../../../src/watch/ota/export-history.ts';
import { openCollections } from '../../../src/watch/ota/git-collections.ts';
import { writeVersions } from '../../../src/watch/ota/git-write-versions.ts';
import { importHistory } from '../../../src/watch/ota/import-history.ts';
import { planHistory } from '../../../src/watch/ota/plan.ts';
import { aTarget, DAWN, LUTRA } from '../../archive/builders.ts';
import { archived, FREE, PAID, page } from '../archived-history.ts';
import { hasGit } from './git-collection.ts';

const TARGET = aTarget();
const FILE = 'Lutra AI/Privacy Policy';

describe.runIf(hasGit)('our history as a repository of versions', () => {
  let folder: string;
  let archive: Archive;
  const repository = () => join(folder, 'lutra-versions');
  const write = () =>
    writeVersions(repository(), versionCommits(archive, [TARGET], new Map([[LUTRA, FILE]]), 'Clausewatch/0'));
  const git = (...args: string[]) => execFileSync('git', ['-C', repository(), ...args], { encoding: 'utf8' });
  const documents = async (of: Archive) =>
    (await of.lineage(LUTRA)).map(({ documentHash, takenAt }) => ({ documentHash, takenAt }));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-export-'));
    archive = await openSqliteArchive(join(folder, 'archive'));
    await archive.declareTargets([TARGET], DAWN);
    await archived(archive, TARGET, [page(PAID), page(`${PAID} ${FREE}`), page(FREE)]);
  });
  afterEach(async () => {
    await archive.close();
    await rm(folder, { recursive: true });
  });

  it('has a commit a version, with their subjects and the dates of our readings', async () => {
    expect(await write()).toBe(3);
    expect(git('log', '--reverse', '--format=%aI %s').trim().split('\n')).toEqual([
      '2026-03-01T06:00:00+00:00 First record of Lutra AI Privacy Policy',
      '2026-03-01T18:00:00+00:00 Record new changes of Lutra AI Privacy Policy',
      '2026-03-02T06:00:00+00:00 Record new changes of Lutra AI Privacy Policy',
    ]);
    expect(git('show', `HEAD:${FILE}.md`)).toContain('# Privacy Policy\n\nLutra AI keeps what you write');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('gives the same documents when it is taken in again', async () => {
    await write();
    const other = await openSqliteArchive(join(folder, 'other'));
    const collections = await openCollections([repository()]);
    const lineages = await planHistory(collections.sources, [TARGET], collections.textOf);
    await Array.fromAsync(importHistory(lineages, other, collections.textOf, DAWN));
    expect(await documents(other)).toEqual(await documents(archive));
    expect((await other.changes({ limit: 9 })).map(({ verdict }) => verdict.alert)).toEqual(
      (await archive.changes({ limit: 9 })).map(({ verdict }) => verdict.alert),
    );
    await collections.close();
    await other.close();
  });

  it('is the same when it is written again, and grows with the archive', async () => {
    await write();
    const head = git('rev-parse', 'HEAD');
    await write();
    expect(git('rev-parse', 'HEAD')).toBe(head);
  });

  it('leaves alone what is something else, or is being worked on', async () => {
    await write();
    await writeFile(join(repository(), FILE.concat('.md')), 'edited');
    await expect(write()).rejects.toThrow('holds changes that are not committed');
    git('-c', 'user.name=Otter', '-c', 'user.email=o@lutra.example', 'commit', '-qam', 'Edited by hand');
    const head = git('rev-parse', 'HEAD');
    await expect(write()).rejects.toThrow('is a repository of something else');
    expect(git('rev-parse', 'HEAD')).toBe(head);
  });
});
