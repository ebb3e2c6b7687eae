import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policy } from '../site/behaviours.ts';
import { type Site, startSite } from '../site/site.ts';
import { run } from './run.ts';
import { aTargetFile, startService } from './running-service.ts';

describe('clausewatch run --once', () => {
  let folder: string;
  let site: Site;
  let env: Record<string, string>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-once-'));
    site = await startSite({ '/privacy': policy() });
    const targets = await aTargetFile(join(folder, 'targets'), site.url('/privacy'));
    env = { TARGETS_DIR: targets, ARCHIVE_DIR: join(folder, 'archive'), HOST_SPACING: '0', PORT: '0' };
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });
  const once = (...args: string[]) => run(['run', '--once', ...args], env);

  it('visits what is due, and ends with a code that says whether there was something to tell', async () => {
    const first = await once('--json');
    expect([first.code, JSON.parse(first.stdout)]).toEqual([
      0,
      {
        checks: [expect.objectContaining({ target: 'lutra/privacy', outcome: 'first' })],
        alerting: [],
        owed: 0,
      },
    ]);
    const nothing = await once();
    expect([nothing.code, nothing.stdout]).toEqual([
      0,
      '0 checked, 0 of them not read, 0 with something to tell\n',
    ]);
  }, 120_000);

  it('tells of a change at once, and by its code', async () => {
    await once();
    site.set(
      '/privacy',
      policy({ optOut: 'You may object to training by e-mail to privacy@lutra.example.' }),
    );
    // What is edited is due at once.
    const file = join(env.TARGETS_DIR!, 'lutra.yaml');
    await writeFile(file, `${await readFile(file, 'utf8')}    every: 2h\n`);
    const { code, stdout } = await once();
    expect(stdout).toMatch(
      /^1 checked, 0 of them not read, 1 with something to tell\n {2}http:\S+\/changes\/1\n$/,
    );
    expect(code).toBe(10);
  }, 120_000);

  it('says that a service on the archive does it already, and that it is for one round only', async () => {
    const service = await startService(env);
    const beside = await once();
    expect(beside.code).toBe(1);
    expect(beside.stderr).toContain('another clausewatch is running');
    await service.stop();
    const endless = await run(['run'], env);
    expect([endless.code, endless.stderr]).toEqual([2, expect.stringContaining('say --once')]);
  }, 120_000);
});
