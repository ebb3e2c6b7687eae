import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpAuthority } from '../../../src/archive/log/http-authority.ts';
import { openSqliteArchive } from '../../../src/archive/open-sqlite.ts';
import { LUTRA } from '../builders.ts';
import { firstFault, flipped } from './flipping.ts';
import { fillWithEverything } from './history.ts';
import { openOpensslAuthority } from './openssl-authority.ts';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-flips-'));
  const archive = await openSqliteArchive(directory);
  const authority = await openOpensslAuthority();
  await fillWithEverything(archive, httpAuthority(authority.url));
  await authority.close();
  await archive.close();
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('a flipped byte is found', () => {
  it('in any column of any row of any table', async () => {
    const archive = await openSqliteArchive(directory);
    const database = new DatabaseSync(join(directory, 'archive.sqlite'), {
      enableForeignKeyConstraints: false,
    });
    expect(await firstFault(archive)).toBeUndefined();
    const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all();
    const missed: string[] = [];
    let flips = 0;
    for (const { name: table } of tables) {
      const rows = database.prepare(`select rowid as "row id", * from ${table}`).all();
      expect(rows.length, `${table} has rows`).toBeGreaterThan(0);
      for (const [nth, { 'row id': id, ...columns }] of rows.entries()) {
        for (const [column, value] of Object.entries(columns)) {
          const set = database.prepare(`update ${table} set "${column}" = ? where rowid = ?`);
          const other = flipped(value, nth * 7 + flips * 13);
          set.run(other, id!);
          // An altered integer key takes its row along.
          const stayed = database.prepare(`select 1 from ${table} where rowid = ?`).get(id!) !== undefined;
          if ((await firstFault(archive)) === undefined)
            missed.push(`${table}.${column} of row ${id}: ${other}`);
          set.run(value as string, stayed ? id! : other);
          flips++;
        }
      }
    }
    expect(missed).toEqual([]);
    expect(flips).toBeGreaterThan(150);
    expect(await firstFault(archive)).toBeUndefined();
    database.close();
    await archive.close();
  });

  it('in any blob, also where its bytes can still be read', async () => {
    const archive = await openSqliteArchive(directory);
    const root = join(directory, 'blobs');
    const files = (await readdir(root, { recursive: true })).filter(name => /\/[0-9a-f]{62}/.test(name));
    expect(files.length).toBeGreaterThanOrEqual(4);
    const missed: string[] = [];
    for (const file of files) {
      const whole = await readFile(join(root, file));
      // Every seventh byte, from another one on in each; that no byte is spared is for the tests of packing.
      for (let at = files.indexOf(file); at < whole.length; at += 7) {
        await writeFile(join(root, file), whole.with(at, whole[at]! ^ (1 << (at % 8))));
        if ((await firstFault(archive)) === undefined) missed.push(`byte ${at} of ${file}`);
      }
      await writeFile(join(root, file), whole);
    }
    expect(missed).toEqual([]);
    expect(await firstFault(archive)).toBeUndefined();
    await archive.close();
  });

  it('and so is a blob that is gone, unless it was dropped', async () => {
    const archive = await openSqliteArchive(directory);
    const { bodyHash } = (await archive.latest(LUTRA))!;
    const file = join(directory, 'blobs', bodyHash.slice(0, 2));
    await rename(file, `${file}-away`);
    expect(await firstFault(archive)).toMatchObject({
      what: expect.stringContaining(`blob ${bodyHash} is missing`),
    });
    await rename(`${file}-away`, file);
    expect(await firstFault(archive)).toBeUndefined();
    await archive.close();
  });

  it('and so is a column that is declared otherwise', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'clausewatch-flip-'));
    await cp(directory, copy, { recursive: true });
    const database = new DatabaseSync(join(copy, 'archive.sqlite'), { defensive: false });
    database.exec(`pragma writable_schema = on;
      update sqlite_master set sql = replace(sql, 'body_hash', 'body_hasH') where name = 'snapshots'`);
    database.close();
    const archive = await openSqliteArchive(copy);
    expect(await firstFault(archive)).toMatchObject({
      what: 'snapshots is declared otherwise than this version declares it',
    });
    await archive.close();
    await rm(copy, { recursive: true });
  });

  it('anywhere in the file of the database, unless nothing that can be read has changed', async () => {
    const whole = await readFile(join(directory, 'archive.sqlite'));
    const dump = await dumpOf(directory);
    // Where there is something: most of a small database is empty pages.
    const written = [...whole.keys()].filter(at => whole[at] !== 0);
    let found = 0;
    for (let nth = 0; nth < 60; nth++) {
      // Spread by a fixed stride, so that a miss can be found again.
      const at = written[(nth * 7_919_171 + 4_099) % written.length]!;
      const copy = await mkdtemp(join(tmpdir(), 'clausewatch-flip-'));
      await cp(directory, copy, { recursive: true });
      const bytes = Buffer.from(whole);
      bytes[at] = bytes[at]! ^ (1 << (nth % 8));
      await writeFile(join(copy, 'archive.sqlite'), bytes);
      const fault = await openSqliteArchive(copy).then(
        archive => firstFault(archive).finally(() => archive.close()),
        error => error as Error,
      );
      if (fault === undefined) expect(await dumpOf(copy), `byte ${at}`).toEqual(dump);
      else found++;
      await rm(copy, { recursive: true });
    }
    expect(found).toBeGreaterThan(10);
  });
});

/** Every row of every table. */
async function dumpOf(archive: string): Promise<unknown> {
  const database = new DatabaseSync(join(archive, 'archive.sqlite'));
  const tables = database.prepare(`select name from sqlite_master where type = 'table' order by name`).all();
  const dump = tables.map(({ name }) => [name, database.prepare(`select * from ${name}`).all()]);
  database.close();
  return dump;
}
