import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { backUp, CopyRefused, restore, restoreBlobs } from '../../src/archive/backup-files.ts';
import { blobFiles } from '../../src/archive/blob-files.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aChanged, aFirst, anUnchanged, anUnstable, aTarget, hours, LUTRA, NEW, OLD } from './builders.ts';

const silent = { thorough: false, progress: () => ({ step() {}, end() {} }) };

describe('a backup', () => {
  let folder: string;
  let archive: Archive;
  const home = () => join(folder, 'archive');
  const copy = () => join(folder, 'backup');
  const again = () => join(folder, 'restored');

  /** Everything there is to be read of an archive. */
  const told = async (from: Archive) => ({
    targets: await from.targets(),
    checks: await from.checks(LUTRA, 99),
    changes: await from.changes({ limit: 99 }),
    alerts: await from.alerts({ limit: 99 }),
    bodies: await Promise.all(
      (await from.lineage(LUTRA)).map(async ({ id }) => from.content((await from.snapshot(id))!)),
    ),
  });
  const opened = async <T>(directory: string, work: (its: Archive) => Promise<T>): Promise<T> => {
    const its = await openSqliteArchive(directory);
    return work(its).finally(() => its.close());
  };
  const fileOf = async (directory: string, hash: string) => {
    const inner = join(directory, 'blobs', hash.slice(0, 2));
    return join(inner, (await readdir(inner)).find(file => file.startsWith(hash.slice(2)))!);
  };
  const latest = async () => (await archive.latest(LUTRA))!;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-backup-'));
    archive = await openSqliteArchive(home());
    await archive.declareTargets([aTarget()], hours(0));
    await archive.record(aFirst(hours(0), OLD));
    const before = await latest();
    const evidence = [{ name: 'evidence.json', mediaType: 'application/json', bytes: Buffer.from('{}') }];
    await archive.record({ ...aChanged(hours(12), before.document, NEW), evidence }, before);
  });
  afterEach(async () => {
    await archive.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is an archive itself, and can be made one elsewhere', async () => {
    const made = await backUp(home(), copy(), silent);
    expect(made).toMatchObject({
      rows: { checks: 2, snapshots: 2, owed: [expect.stringMatching(/^c1-/)] },
      blobs: { copied: 3, there: 0 },
      wrong: [],
    });
    const all = await told(archive);
    expect(await restore(copy(), again(), silent.progress)).toMatchObject({ wrong: [] });
    expect(await opened(again(), told)).toEqual(all);
    expect(await opened(copy(), told)).toEqual(all);
  });

  it('is brought up to date by copying what is new', async () => {
    await backUp(home(), copy(), silent);
    await archive.record(anUnchanged(hours(24)), await latest());
    const before = await latest();
    await archive.record(aChanged(hours(36), before.document, ['Other.']), before);
    expect(await backUp(home(), copy(), silent)).toMatchObject({ blobs: { copied: 1, there: 3 } });
    expect(await opened(copy(), told)).toEqual(await told(archive));
  });

  it('is of one moment and whole, however busily others write', async () => {
    const targets = Array.from({ length: 20 }, (_, n) => aTarget({ id: `vendor${n}/privacy` }));
    await archive.declareTargets([aTarget(), ...targets], hours(0));
    let writing = true;
    const writer = (async () => {
      for (let n = 0; writing; n++) {
        const id = targets[n % targets.length]!.id;
        const before = await archive.latest(id);
        await (before
          ? archive.record(aChanged(hours(n), before.document, [`Text ${n}.`], { target: id }), before)
          : archive.record(aFirst(hours(n), [`Text ${n}.`], id)));
      }
    })();
    try {
      for (let round = 0; round < 4; round++)
        expect((await backUp(home(), copy(), silent)).wrong).toEqual([]);
    } finally {
      writing = false;
      await writer;
    }
    expect((await backUp(home(), copy(), { ...silent, thorough: true })).wrong).toEqual([]);
  });

  it('misses nothing that was dropped by a rule', async () => {
    const bytes = Buffer.from('a picture');
    const evidence = [{ name: 'screenshot.png', mediaType: 'image/png', bytes }];
    const { check } = await archive.record({ ...anUnstable(hours(13)), evidence });
    const [picture] = await archive.evidence({ check: check.id });
    await archive.drop(picture!, { at: hours(1_000), why: 'it is old' });
    expect(await backUp(home(), copy(), silent)).toMatchObject({ blobs: { copied: 3 }, wrong: [] });
    await opened(copy(), async its =>
      expect((await its.evidence({ check: check.id }))[0]?.dropped).toEqual({
        at: hours(1_000),
        why: 'it is old',
      }),
    );
  });

  it('takes the key of the log along, for its owner’s eyes only', async () => {
    await writeFile(join(home(), 'log.key'), 'a key', { mode: 0o600 });
    await backUp(home(), copy(), silent);
    await restore(copy(), again(), silent.progress);
    expect(await readFile(join(again(), 'log.key'), 'utf8')).toBe('a key');
    expect((await stat(join(again(), 'log.key'))).mode & 0o777).toBe(0o600);
  });

  describe('of a damaged archive', () => {
    it('says which body is damaged, copies the others, and keeps a good copy of an earlier backup', async () => {
      await backUp(home(), copy(), silent);
      const { bodyHash } = await latest();
      const damaged = await fileOf(home(), bodyHash);
      await rm(damaged);
      await writeFile(damaged, 'noise');
      expect((await backUp(home(), copy(), { ...silent, thorough: true })).wrong).toEqual([]);
      const elsewhere = await backUp(home(), join(folder, 'fresh'), silent);
      expect(elsewhere.wrong).toEqual([
        expect.stringContaining(`blob ${bodyHash}`),
        `blob ${bodyHash} is named by a row and is missing`,
      ]);

      expect(
        await restoreBlobs(copy(), blobFiles(join(home(), 'blobs')), 'the archive', silent.progress),
      ).toMatchObject({ mended: 1, damaged: [] });
      expect((await archive.content(await latest())).body).toContain(NEW[0]);
    });

    it('leaves the last good database in its place', async () => {
      await backUp(home(), copy(), silent);
      const good = await opened(copy(), told);
      await archive.close();
      const file = join(home(), 'archive.sqlite');
      const bytes = await readFile(file);
      await writeFile(file, bytes.fill(0xdb, 8_192, 12_288));
      await expect(backUp(home(), copy(), silent)).rejects.toThrow(/damaged/);
      expect(await opened(copy(), told)).toEqual(good);
      archive = await openSqliteArchive(join(folder, 'another'));
    });
  });

  it('puts back what is missing into an archive that is in use', async () => {
    await backUp(home(), copy(), silent);
    const { bodyHash } = await latest();
    await rm(await fileOf(home(), bodyHash));
    await expect(archive.content(await latest())).rejects.toThrow('is missing');
    expect(
      await restoreBlobs(copy(), blobFiles(join(home(), 'blobs')), 'the archive', silent.progress),
    ).toMatchObject({ copied: 1, mended: 0 });
    expect((await archive.content(await latest())).body).toContain(NEW[0]);
  });

  describe('is refused', () => {
    it('into the archive itself, or a folder within it', async () => {
      for (const to of [home(), join(home(), 'backup')])
        await expect(backUp(home(), to, silent)).rejects.toThrow('lies within the archive');
    });

    it('over one of another archive, or of an archive that knew more', async () => {
      await backUp(home(), copy(), silent);
      const younger = join(folder, 'younger');
      await opened(younger, its => its.declareTargets([aTarget()], hours(0)));
      await expect(backUp(younger, copy(), silent)).rejects.toThrow(CopyRefused);
      expect((await opened(copy(), told)).checks).toHaveLength(2);
    });

    it('over an archive that stands there', async () => {
      await backUp(home(), copy(), silent);
      await expect(restore(copy(), home(), silent.progress)).rejects.toThrow(
        /there is an archive in .*: stop its service/,
      );
    });

    it('from nowhere', async () => {
      await expect(backUp(join(folder, 'nothing'), copy(), silent)).rejects.toThrow('there is no archive in');
      await expect(restore(join(folder, 'nothing'), again(), silent.progress)).rejects.toThrow(
        'there is no backup in',
      );
    });
  });

  it('says what to do when its disk is full, and is whole when it is made again', async () => {
    await mkdir(copy());
    const full = (limit: string) =>
      execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${limit}:`]);
    full('4096');
    try {
      await expect(backUp(home(), copy(), silent)).rejects.toThrow(/the backup in .*\/backup: .*(full|disk)/);
    } finally {
      full('unlimited');
    }
    expect((await backUp(home(), copy(), silent)).wrong).toEqual([]);
  });
});
