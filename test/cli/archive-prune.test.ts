import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { anUnstable, aTarget, hours } from '../archive/builders.ts';
import { run } from './run.ts';

it('archive prune says what it would drop, drops it, and has nothing left to drop', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-prune-'));
  const archive = await openSqliteArchive(directory);
  await archive.declareTargets([aTarget()], hours(0));
  const picture = { name: 'screenshot.png', mediaType: 'image/png', bytes: new Uint8Array(1_500_000) };
  const { check } = await archive.record({ ...anUnstable(hours(0)), evidence: [picture] });

  const prune = (...options: string[]) => run(['archive', 'prune', '--archive', directory, ...options]);
  const dry = await prune('--dry-run');
  expect(dry.stdout).toContain('1 file would be dropped, 1.5 MB, older than 30 days: its check was unstable');
  expect(dry.stdout).toContain('Nothing was dropped');
  expect((await archive.evidence({ check: check.id }))[0]).not.toHaveProperty('dropped');

  const { rules } = JSON.parse((await prune('--json')).stdout);
  expect(rules[0]).toMatchObject({ of: 'unstable', files: 1, bytes: 1_500_000 });
  expect((await archive.evidence({ check: check.id }))[0]?.dropped?.why).toBe(rules[0].why);
  expect(JSON.parse((await prune('--json')).stdout).rules[0].files).toBe(0);
  expect((await prune('--days', 'soon')).code).toBe(2);

  await archive.close();
  await rm(directory, { recursive: true });
});
