import { beforeAll, describe, expect, it } from 'vitest';
import { postgresAddress } from '../../src/archive/node-postgres.ts';
import { openPostgresHome, openPostgresArchive as openSigned } from '../../src/archive/open-postgres.ts';
import { ask } from '../postgres/ask.ts';
import { aDatabase, type TestDatabase } from '../postgres/database.ts';
import { aFirst, aTarget, hours, LUTRA, OLD } from './builders.ts';

/** Nothing is signed here. */
const openPostgresArchive = (url: string) => openSigned(url, { logKeyFile: '/nowhere/log.key' });
let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});

/** The same address with something else in a place of it. */
function changed(change: (url: URL) => void): string {
  const url = new URL(database.url);
  change(url);
  return url.href;
}

describe('opening an archive that cannot be opened says where, what and how to mend it', () => {
  it('when nobody answers', async () => {
    await expect(openPostgresArchive('postgres://watch:hush-hush@127.0.0.1:1/archive')).rejects.toThrow(
      /^cannot open the archive in postgres:\/\/127\.0\.0\.1:1\/archive: no PostgreSQL answers there \(connect ECONNREFUSED 127\.0\.0\.1:1\); start it, or correct DATABASE_URL$/,
    );
  });

  it('when there is no such database', async () => {
    const url = changed(each => {
      each.pathname = '/nothing';
    });
    await expect(openPostgresArchive(url)).rejects.toThrow(/there is no such database .*createdb/);
  });

  it('when the user is not let in', async () => {
    const url = changed(each => each.searchParams.set('user', 'nobody'));
    await expect(openPostgresArchive(url)).rejects.toThrow(/does not let this user in .*DATABASE_URL/);
  });

  it('when the user may not make tables', async () => {
    await database.empty();
    await ask(database.url, 'drop role if exists guest; create role guest login');
    const url = changed(each => each.searchParams.set('user', 'guest'));
    await expect(openPostgresArchive(url)).rejects.toThrow(/may not make tables there .*grant create/);
  });

  it('when the database keeps text in another encoding', async () => {
    const latin = await aDatabase(`encoding 'LATIN1' locale 'C'`);
    await expect(openPostgresArchive(latin.url)).rejects.toThrow(/keeps text as LATIN1; .*encoding 'UTF8'/);
  });

  it('when a newer version wrote it', async () => {
    const newer = await aDatabase();
    await (await openPostgresArchive(newer.url)).close();
    await ask(
      newer.url,
      `insert into kysely_migration values ('0999-holograms', '2030-01-01T00:00:00.000Z')`,
    );
    await expect(openPostgresArchive(newer.url)).rejects.toThrow(/newer version .*0999-holograms/);
  });
});

it('never shows a password, wherever the address holds it', () => {
  expect(postgresAddress('postgres://watch:hush@db.internal:6432/archive?sslmode=require')).toBe(
    'postgres://db.internal:6432/archive',
  );
  expect(postgresAddress('postgres:///archive?host=/run/postgresql&user=me&password=hush')).toBe(
    'postgres:///run/postgresql/archive',
  );
  expect(postgresAddress('hush')).not.toContain('hush');
});

describe('a PostgreSQL archive', () => {
  it('is made once by however many who open it at the same time', async () => {
    await database.empty();
    const homes = await Promise.all(Array.from({ length: 6 }, () => openPostgresHome(database.url)));
    expect(homes.filter(home => home.migrated.length > 0)).toHaveLength(1);
    await Promise.all(homes.map(home => home.db.destroy()));
  });

  it('knows one of two sets of targets that are declared at the same time, never a mixture', async () => {
    await database.empty();
    const archives = [await openPostgresArchive(database.url), await openPostgresArchive(database.url)];
    const sets = ['a', 'b'].map(vendor => ['x', 'y', 'z'].map(each => aTarget({ id: `${vendor}/${each}` })));
    for (let round = 0; round < 10; round++) {
      await Promise.all(sets.map((set, i) => archives[i]!.declareTargets(set, hours(round))));
      const known = (await archives[0]!.targets()).map(state => state.target.id);
      expect(sets.map(set => set.map(({ id }) => id))).toContainEqual(known);
    }
    await Promise.all(archives.map(archive => archive.close()));
  });

  it('sorts by bytes, whatever language the database speaks', async () => {
    const spoken = await aDatabase(`locale_provider icu icu_locale 'de' locale 'C.UTF-8'`);
    const archive = await openPostgresArchive(spoken.url);
    const ids = ['Zeta/a', 'alpha/a', 'beta-x/a', 'beta/a', 'ärzte/a'];
    await archive.declareTargets(
      ids.map(id => aTarget({ id })),
      hours(0),
    );
    expect((await archive.targets()).map(state => state.target.id)).toEqual(ids);
    await archive.close();
  });

  it('asks for durability where the server would not, and gives up a transaction whose client went silent', async () => {
    const { db } = await openPostgresHome(database.url);
    const { rows } = await db.executeQuery<Record<string, string>>({
      ...db.selectNoFrom([]).compile(),
      sql: `select current_setting('synchronous_commit') as commit, current_setting('idle_in_transaction_session_timeout') as silent`,
    });
    expect(rows).toEqual([{ commit: 'on', silent: '1min' }]);
    await db.destroy();
  });

  it('goes on when the server threw everybody out', async () => {
    await database.empty();
    const archive = await openPostgresArchive(database.url);
    await archive.declareTargets([aTarget()], hours(0));
    await ask(
      database.url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await archive.targets().catch(() => undefined);
    await archive.record(aFirst(hours(0), OLD));
    expect((await archive.latest(LUTRA))?.sequence).toBe(1);
    await archive.close();
  });
});
