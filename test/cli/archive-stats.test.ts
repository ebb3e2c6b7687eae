import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aTarget, DAWN } from '../archive/builders.ts';
import { archived, FREE, PAID, page } from '../watch/archived-history.ts';
import { run } from './run.ts';

it('archive stats tells what takes how much room', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-stats-'));
  const archive = await openSqliteArchive(folder);
  await archive.declareTargets([aTarget()], DAWN);
  await archived(archive, aTarget(), [page(PAID), page(FREE)]);
  await archive.close();

  const { stdout, code } = await run(['archive', 'stats', '--archive', folder]);
  expect(stdout).toContain('Checks from 2026-03-01 06:00 to 2026-03-01 18:00 UTC.');
  expect(stdout).toMatch(/\| snapshots +\| +2 \|/);
  expect(stdout).toMatch(/\| body +\| +2 \| +\d+ \|/);
  expect(code).toBe(0);
  const told = JSON.parse((await run(['archive', 'stats', '--json', '--archive', folder])).stdout);
  expect(told.rows).toMatchObject({ snapshots: 2, changes: 1 });
  await rm(folder, { recursive: true });
});

it.each([[['stats']], [['replay']], [['log']], [['prune']], [['restore', '.', '--only-blobs']]])(
  'archive %j makes no archive of a name that was mistyped',
  async args => {
    const folder = join(tmpdir(), 'clausewatch-mistyped');
    const { code, stderr } = await run(['archive', ...args, '--archive', folder]);
    expect([code, stderr]).toEqual([
      1,
      `clausewatch: there is no archive in ${folder}; name its folder with --archive\n`,
    ]);
  },
);
