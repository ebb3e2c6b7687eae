import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { policy } from '../site/behaviours.ts';
import { type Site, startSite } from '../site/site.ts';
import { aTargetFile, startService } from './running-service.ts';

const PATIENCE = 90_000;

/** From now on the process can write no byte to any file, as on a full disk, or can again. */
function fillDisk(pid: number, full: boolean): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${full ? '0' : 'unlimited'}:`]);
}

/** Overwrites the first page of a table, as a failing disk does. */
async function damage(database: string, table: string): Promise<void> {
  const sqlite = new DatabaseSync(database);
  const { rootpage } = sqlite.prepare('select rootpage from sqlite_master where name = ?').get(table)!;
  const { page_size: size } = sqlite.prepare('pragma page_size').get()!;
  sqlite.exec('pragma wal_checkpoint(truncate)');
  sqlite.close();
  const file = await open(database, 'r+');
  await file.write(Buffer.alloc(Number(size), 0xdb), 0, Number(size), (Number(rootpage) - 1) * Number(size));
  await file.close();
}

describe('the service in trouble', () => {
  let folder: string;
  let site: Site;
  let env: Record<string, string>;
  const archive = () => join(folder, 'archive');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-trouble-'));
    site = await startSite({ '/privacy': policy() });
    const targets = await aTargetFile(join(folder, 'targets'), site.url('/privacy'));
    env = { TARGETS_DIR: targets, ARCHIVE_DIR: archive(), PORT: '0', HOST_SPACING: '0' };
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'visits nothing while the disk is full, says so, and goes on by itself when there is room',
    async () => {
      // The page is slow: the disk is full by the time it has come.
      const { promise: room, resolve: answer } = Promise.withResolvers<void>();
      const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
      site.set('/privacy', async (request, response) => {
        ask();
        await room;
        policy()(request, response);
      });
      const service = await startService(env);
      await asked;
      fillDisk(service.pid, true);
      answer();

      const said = await service.logged(/nothing is visited or sent/);
      expect(said).toContain(archive());
      expect(said).toMatch(/disk is full|disk does not do what it is asked/);
      const seen = site.requests.length;
      expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
      const ready = await fetch(`${service.url}/readyz`);
      expect([ready.status, await ready.text()]).toEqual([
        503,
        expect.stringMatching(/nothing is read or sent: disk-/),
      ]);
      expect(await (await fetch(service.url)).text()).toContain('Clausewatch reads no page at the moment');
      expect(site.requests.length).toBe(seen);

      fillDisk(service.pid, false);
      await service.logged(/the archive can be written again/);
      await service.logged(/lutra\/privacy: first/);
      expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
      expect(await service.stop()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'stops when its database is damaged, and says what to do',
    async () => {
      await (await openSqliteArchive(archive())).close();
      await damage(join(archive(), 'archive.sqlite'), 'checks');
      const service = await startService(env);
      const said = await service.logged(/^clausewatch: .*damaged/);
      expect(said).toContain('archive restore BACKUP');
      expect(await service.ended).toBe(1);
    },
    PATIENCE,
  );
});
