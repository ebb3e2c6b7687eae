import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aTarget, DAWN } from '../archive/builders.ts';
import { policy } from '../site/behaviours.ts';
import { startSite } from '../site/site.ts';
import { archived, FREE, PAID, page } from '../watch/archived-history.ts';
import { run } from './run.ts';
import { aTargetFile, startService } from './running-service.ts';

describe('archive backup and restore', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-backup-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('tell what they copied, and what is owed again', async () => {
    const archive = await openSqliteArchive(at('archive'));
    await archive.declareTargets([aTarget()], DAWN);
    await archived(archive, aTarget(), [page(PAID), page(`${PAID} ${FREE}`)], check => ({
      ...check,
      alerts: [{ channel: 'log' }],
    }));
    await archive.close();

    const made = await run(['archive', 'backup', at('copy'), '--archive', at('archive')]);
    expect(made.stdout).toBe(
      `The backup in ${at('copy')} holds 2 checks, the last of 2026-03-01 18:00 UTC, and 2 snapshots.\nBodies: 2 copied, 0 there before.\n`,
    );
    const restored = await run(['archive', 'restore', at('copy'), '--archive', at('again')]);
    expect(restored.stdout).toContain(`The archive in ${at('again')} holds 2 checks`);
    expect(restored.stdout).toContain('1 alerts were owed when the backup was made (c1-');
    expect([made.code, restored.code]).toEqual([0, 0]);
    for (const copy of ['copy', 'again'])
      expect(await run(['archive', 'verify', '--archive', at(copy)])).toMatchObject({ code: 0 });

    const refused = await run(['archive', 'restore', at('copy'), '--archive', at('again')]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^clausewatch: there is an archive in .*: stop its service and move .* away/,
    );
    const healed = await run(['archive', 'restore', at('copy'), '--only-blobs', '--archive', at('again')]);
    expect(healed.stdout).toBe(
      `Put back into ${at('again')}: 0 bodies that were missing, 0 that were damaged; 2 were sound.\n`,
    );
  }, 90_000);

  it('work beside a service that runs, and the next service goes on from the copy', async () => {
    const site = await startSite({ '/privacy': policy() });
    const env = {
      TARGETS_DIR: await aTargetFile(at('targets'), site.url('/privacy')),
      ARCHIVE_DIR: at('archive'),
      PORT: '0',
      HOST_SPACING: '0',
    };
    const service = await startService(env);
    await service.logged(/lutra\/privacy: first/);
    expect((await run(['archive', 'backup', at('copy')], env)).code).toBe(0);
    expect(await service.stop()).toBe(0);

    await rm(at('archive'), { recursive: true });
    expect((await run(['archive', 'restore', at('copy')], env)).code).toBe(0);
    expect(JSON.parse((await run(['check', 'lutra/privacy', '--json'], env)).stdout).check.outcome).toBe(
      'unchanged',
    );
    await site.close();
  }, 90_000);
});
