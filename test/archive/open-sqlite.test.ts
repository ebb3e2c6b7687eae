import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';

let directory: string;
const database = () => join(directory, 'archive.sqlite');

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-archive-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('opening an archive that cannot be opened says where, what and how to mend it', () => {
  it('when a file stands in the way', async () => {
    const file = join(directory, 'notes.txt');
    await writeFile(file, 'mine');
    for (const path of [file, join(file, 'below')]) {
      const opening = openSqliteArchive(path);
      await expect(opening).rejects.toThrow(`cannot open the archive in ${path}: a file stands where`);
      await expect(opening).rejects.toThrow('ARCHIVE_DIR');
    }
  });

  it('when the database cannot be written', async () => {
    await mkdir(database());
    await expect(openSqliteArchive(directory)).rejects.toThrow(
      /cannot be written .*--archive, ARCHIVE_DIR or DATABASE_URL/,
    );
  });

  it('when the database is something else', async () => {
    await writeFile(
      database(),
      'This is not a database, it is a sentence of more than a few bytes.'.repeat(99),
    );
    await expect(openSqliteArchive(directory)).rejects.toThrow(/damaged .* restore it from a backup/);
  });

  it('when a newer version wrote it', async () => {
    await (await openSqliteArchive(directory)).close();
    const newer = new DatabaseSync(database());
    newer.exec(`insert into kysely_migration values ('0999-holograms', '2030-01-01T00:00:00.000Z')`);
    newer.close();
    await expect(openSqliteArchive(directory)).rejects.toThrow(
      /newer version of Clausewatch \(it has the migration 0999-holograms/,
    );
  });
});

it('asks SQLite for durability and for references that hold', async () => {
  const archive = await openSqliteArchive(directory);
  const beside = new DatabaseSync(database());
  expect(beside.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(beside.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  beside.close();
  await archive.close();
});
