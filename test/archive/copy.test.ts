import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf as archiveIn } from '../../src/archive/archive-of.ts';
import { blobs } from '../../src/archive/blobs.ts';
import { copyArchive, OtherHistory } from '../../src/archive/copy/copy.ts';
import type { Home } from '../../src/archive/home.ts';
import { openPostgresHome } from '../../src/archive/open-postgres.ts';
import { openSqliteHome } from '../../src/archive/open-sqlite.ts';
import { aDatabase, type TestDatabase } from '../postgres/database.ts';
import { aHistory, everything } from './a-history.ts';
import { aFirst, anUnchanged, aTarget, hours, OLD } from './builders.ts';
import { Faults } from './faults/faults.ts';
import { faultyDialect } from './faults/faulty-dialect.ts';

const VENDORS = ['lutra', 'corvid', 'pelagic'];
const archiveOf = (home: Home) => archiveIn(home, { logKeyFile: join(directory, 'log.key') });

let database: TestDatabase;
let directory: string;
let opened: Home[];
let embedded: Home;
let shared: Home;

beforeAll(async () => {
  database = await aDatabase();
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-copy-'));
  await database.empty();
  opened = [];
  embedded = await open(openSqliteHome(join(directory, 'embedded')));
  shared = await open(openPostgresHome(database.url));
  await aHistory(archiveOf(embedded), VENDORS);
});
afterEach(async () => {
  await Promise.all(opened.map(home => home.db.destroy()));
  await rm(directory, { recursive: true, force: true });
});

async function open(opening: Promise<Home>): Promise<Home> {
  const home = await opening;
  opened.push(home);
  return home;
}

describe('a copy of an embedded archive in a shared one', () => {
  it('answers every question alike, and goes on from there', async () => {
    const [here, there] = [archiveOf(embedded), archiveOf(shared)];
    await here.log.sign();
    const copied = await copyArchive(embedded, shared);
    expect(await everything(there, VENDORS)).toEqual(await everything(here, VENDORS));
    expect(await Array.fromAsync(there.log.verify())).toEqual([]);
    expect(copied.rows.checks).toEqual({ total: 27, copied: 27 });
    expect(copied.blobs.copied).toBe(copied.blobs.total);

    const latest = await there.latest('lutra/privacy');
    const { check } = await there.record(anUnchanged(hours(99), 'lutra/privacy'), latest);
    expect(check.id).toBe(28);
  });

  it('is told of as it grows', async () => {
    const steps = new Set<string>();
    await copyArchive(embedded, shared, (step, done, total) => {
      expect(done).toBeLessThanOrEqual(total);
      steps.add(step);
    });
    expect([...steps]).toEqual(
      expect.arrayContaining(['copying and verifying blobs', 'copying checks', 'verifying checks']),
    );
  });

  it('comes back as it went', async () => {
    await copyArchive(embedded, shared);
    const back = await open(openSqliteHome(join(directory, 'back')));
    await copyArchive(shared, back);
    expect(await everything(archiveOf(back), VENDORS)).toEqual(
      await everything(archiveOf(embedded), VENDORS),
    );
  });

  it('is brought up to date by copying again, and what is there is not copied twice', async () => {
    await copyArchive(embedded, shared);
    const again = await copyArchive(embedded, shared);
    expect(Object.values(again.rows).filter(({ copied }) => copied > 0)).toEqual([]);
    expect(again.blobs.copied).toBe(0);

    await aHistory(archiveOf(embedded), VENDORS, 100);
    const later = await copyArchive(embedded, shared);
    expect(later.rows.snapshots).toMatchObject({ copied: 6 });
    expect(await everything(archiveOf(shared), VENDORS)).toEqual(
      await everything(archiveOf(embedded), VENDORS),
    );
  });

  it('goes on where it was cut short, wherever that was', async () => {
    const faults = new Faults();
    const failing = await open(openPostgresHome(database.url, dialect => faultyDialect(dialect, faults)));
    for (let at = 5; ; at += 13) {
      faults.plan(at, 'before');
      const ended = await copyArchive(embedded, failing).then(
        () => 'copied',
        () => 'cut short',
      );
      if (ended === 'copied') break;
    }
    expect(await everything(archiveOf(shared), VENDORS)).toEqual(
      await everything(archiveOf(embedded), VENDORS),
    );
  });

  it('is how the archive stood at one moment, though it is written meanwhile', async () => {
    const writer = archiveOf(await open(openSqliteHome(join(directory, 'embedded'))));
    let copying = true;
    const writing = (async () => {
      for (let at = 100; copying; at += 20) await aHistory(writer, VENDORS, at);
    })();
    await copyArchive(embedded, shared).finally(() => {
      copying = false;
    });
    await writing;
    await copyArchive(embedded, shared);
    expect(await everything(archiveOf(shared), VENDORS)).toEqual(
      await everything(archiveOf(embedded), VENDORS),
    );
  });
});

describe('what is no copy', () => {
  it.each([
    ['another history', [`${OLD[0]} of others`], 'lutra/privacy'],
    ['a target that is not known here', OLD, 'strange/terms'],
  ])('of this archive is refused and left as it is: %s', async (_, texts, target) => {
    const other = archiveOf(shared);
    await other.declareTargets([aTarget({ id: target })], hours(0));
    await other.record(aFirst(hours(0), texts, target));
    const before = await everything(other, VENDORS);
    await expect(copyArchive(embedded, shared)).rejects.toThrow(OtherHistory);
    expect(await everything(other, VENDORS)).toEqual(before);
  });

  it('may be one of which a service only made the tables and declared targets', async () => {
    await archiveOf(shared).declareTargets([aTarget({ id: 'lutra/privacy', vendor: 'Earlier' })], hours(0));
    await copyArchive(embedded, shared);
    expect(await everything(archiveOf(shared), VENDORS)).toEqual(
      await everything(archiveOf(embedded), VENDORS),
    );
  });

  it('cannot be the archive itself', async () => {
    await expect(copyArchive(embedded, embedded)).rejects.toThrow(/is what is to be copied/);
  });

  it('becomes one again when a blob of it was damaged', async () => {
    const [hash] = await Array.fromAsync(embedded.blobs.names());
    await copyArchive(embedded, shared);
    const damaged = sql`update blobs set packed = set_byte(packed, 20, get_byte(packed, 20) # 1) where hash = ${hash}`;
    await damaged.execute(shared.db);
    expect((await copyArchive(embedded, shared)).blobs).toMatchObject({ copied: 0, mended: 1 });
    await blobs(shared.blobs).verify(hash!);
  });

  it('is not passed off as one: a blob that is damaged here is named, and all others are there', async () => {
    const [hash] = await Array.fromAsync(embedded.blobs.names());
    const file = await embedded.blobs.whereabouts(hash!);
    await writeFile(
      file,
      (await readFile(file)).map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
    );
    await expect(copyArchive(embedded, shared)).rejects.toThrow(`blob ${hash}`);
    const others = (await Array.fromAsync(embedded.blobs.names())).filter(each => each !== hash);
    for (const other of others) expect(await shared.blobs.has(other)).toBe(true);
  });
});
