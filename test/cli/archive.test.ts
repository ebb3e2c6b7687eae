import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aHistory } from '../archive/a-history.ts';
import { aTarget, DAWN } from '../archive/builders.ts';
import { ask } from '../postgres/ask.ts';
import { aDatabase } from '../postgres/database.ts';
import { archived, FREE, PAID, page } from '../watch/archived-history.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewatch-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('clausewatch archive migrate', () => {
  it('makes the tables of a shared archive, and has nothing to do when asked again', async () => {
    const { url } = await aDatabase();
    const env = { DATABASE_URL: url };
    const first = await run(['archive', 'migrate', '--json'], env);
    expect(JSON.parse(first.stdout).migrated).toContain('0001-tables');
    const again = await run(['archive', 'migrate'], env);
    expect(again.stdout).toMatch(/^The archive in postgres:\/\/\/.* is up to date\.\n$/);
    expect([first.code, again.code]).toEqual([0, 0]);
  });

  it('says in one line that nobody answers, without the password', async () => {
    const env = { DATABASE_URL: 'postgres://watch:hush-hush@127.0.0.1:1/archive' };
    const { code, stderr } = await run(['archive', 'migrate'], env);
    expect(stderr).toMatch(
      /^clausewatch: cannot open the archive in postgres:\/\/127\.0\.0\.1:1\/archive: no PostgreSQL answers there .*\n$/,
    );
    expect(stderr).not.toContain('hush');
    expect(code).toBe(1);
  });
});

describe('clausewatch archive, of a shared archive', () => {
  let env: { DATABASE_URL: string; ARCHIVE_DIR: string };
  beforeEach(async () => {
    const archive = await openSqliteArchive(folder);
    await archive.declareTargets([aTarget()], DAWN);
    await archived(archive, aTarget(), [page(PAID), page(FREE)]);
    await archive.close();
    const { url } = await aDatabase();
    env = { DATABASE_URL: url, ARCHIVE_DIR: folder };
    await run(['archive', 'copy', '--from', folder], env);
    await rm(join(folder, 'archive.sqlite'));
  });

  it.each([
    [['verify'], /^The archive in postgres:.* is as it was recorded: 2 checks/],
    [['stats'], /\| body +\| +2 \|/],
    [['prune'], /^0 files dropped/],
    [['log'], /^key {2}clausewatch\//],
    [['replay'], /^2 snapshots of 1 documents, .*: nothing differs\.$/m],
    [['restore', '--only-blobs', '.'], /: 1 bodies that were missing, 0 that were damaged; 1 were sound/],
  ])('%j works as with an embedded one', async (args, told) => {
    const [name = '', ...rest] = args;
    if (name === 'restore') {
      await ask(env.DATABASE_URL, 'delete from blobs where hash = (select min(hash) from blobs)');
    }
    const { code, stdout, stderr } = await run(
      ['archive', name, ...rest.map(each => each.replace(/^\.$/, folder))],
      env,
    );
    expect(stdout, stderr).toMatch(told);
    expect(code).toBe(0);
  });

  it.each([
    ['backup', /^clausewatch: the shared archive is backed up with pg_dump, .* archive copy --from .*\n$/],
    ['restore', /^clausewatch: the shared archive is restored with pg_restore, .* archive copy --from .*\n$/],
  ])('%s says what does it instead', async (name, said) => {
    const { code, stderr } = await run(['archive', name, folder], env);
    expect(stderr).toMatch(said);
    expect(code).toBe(1);
  });
});

describe('clausewatch archive copy', () => {
  it('moves an embedded archive into the shared one that is configured', async () => {
    const { url } = await aDatabase();
    const archive = await openSqliteArchive(folder);
    await aHistory(archive, ['lutra', 'corvid']);
    await archive.close();
    const copying = ['archive', 'copy', '--from', folder];
    const { code, stdout, stderr } = await run(copying, { DATABASE_URL: url });
    expect(stdout).toMatch(
      /holds 3 targets, 5 snapshots, 3 changes, 14 checks and \d+ blobs, each as it is in the other\. \d+ rows and blobs were new\.\n$/,
    );
    expect(stderr).toContain('copying snapshots');
    expect(code).toBe(0);
    const again = await run([...copying, '--to', url, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({
      rows: { checks: { total: 14, copied: 0 } },
      blobs: { copied: 0 },
    });
  });

  it('makes no archive of a name that was mistyped', async () => {
    const { code, stderr } = await run([
      'archive',
      'copy',
      '--from',
      join(folder, 'mistyped'),
      '--to',
      join(folder, 'new'),
    ]);
    expect(stderr).toBe(`clausewatch: there is no archive in ${join(folder, 'mistyped')}; correct --from\n`);
    expect([code, await readdir(folder)]).toEqual([1, []]);
  });
});
