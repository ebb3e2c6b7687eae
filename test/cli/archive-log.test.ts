import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { fillWithEverything } from '../archive/log/history.ts';
import { run } from './run.ts';

describe('clausewatch archive', () => {
  let folder: string;
  const alter = (statement: string) => {
    const database = new DatabaseSync(join(folder, 'archive.sqlite'));
    database.exec(statement);
    database.close();
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-cli-'));
    const archive = await openSqliteArchive(folder);
    await fillWithEverything(archive);
    await archive.close();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('verify says that all is well, and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['archive', 'verify', '--archive', folder]);
    expect(stdout).toMatch(/is as it was recorded: 5 checks, \d documents, \d+ sealed rows/);
    expect(stderr).toContain('checks: 5 of 5');
    expect(code).toBe(0);
  });

  it('verify names the first thing wrong, or with --all everything, and ends with 1', async () => {
    alter(`update checks set finished_at = '2026-03-01T09:00:00.000Z' where id = 3`);
    alter(`update schedules set failures = 7`);
    const first = await run(['archive', 'verify', '--archive', folder]);
    expect(first.stdout).toContain(
      'check 3 of lutra/privacy is not what was logged: check.finishedAt is "2026-03-01T09:00:00.000Z", logged as "2026-03-01T18:00:05.000Z"',
    );
    expect(first.stdout).toMatch(/where: rows of check 3.*\n +mend: +restore the archive from a backup/);
    expect(first.stdout).not.toContain('schedules');
    expect(first.code).toBe(1);
    const all = await run(['archive', 'verify', '--all', '--json', '--archive', folder]);
    const { sound, faults } = JSON.parse(all.stdout);
    expect(sound).toBe(false);
    expect(faults).toHaveLength(3);
    expect(faults[1]).toMatchObject({ where: expect.stringContaining('schedules') });
    expect(all.code).toBe(1);
  });

  it('log shows the key and the checkpoints, by which verify finds out a history that was written anew', async () => {
    const { stdout } = await run(['archive', 'log', '--json', '--archive', folder]);
    const { keys, fingerprints, checkpoints } = JSON.parse(stdout);
    expect(fingerprints).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(keys).toEqual([expect.stringMatching(/^clausewatch\/[0-9a-f]{16}\+[0-9a-f]{8}\+/)]);
    expect(checkpoints.map((each: { treeSize: number }) => each.treeSize)).toEqual([5, 3, 0]);
    expect((await run(['archive', 'log', '--limit', 'all', '--archive', folder])).code).toBe(2);
    const kept = join(folder, 'kept.txt');
    await writeFile(kept, checkpoints[1].note);
    const verify = ['archive', 'verify', '--checkpoint', kept, '--archive'];
    expect((await run([...verify, folder])).code).toBe(0);

    const another = join(folder, 'another');
    const archive = await openSqliteArchive(another);
    await archive.log.sign();
    await archive.close();
    const rewritten = await run([...verify, another]);
    expect(rewritten.stdout).toContain('over 3 leaves, and the log has only 0');
    expect(rewritten.code).toBe(1);
  });

  it('log says what to do when the key is gone, and goes on with another only when told to', async () => {
    await rm(join(folder, 'log.key'));
    const archive = await openSqliteArchive(folder);
    await archive.record({
      target: 'lutra/privacy',
      startedAt: '2026-03-09T00:00:00.000Z',
      finishedAt: '2026-03-09T00:00:01.000Z',
      nextDueAt: '2026-03-09T12:00:00.000Z',
      outcome: 'failed',
      reason: 'timeout',
      detail: 'No answer.',
    });
    await archive.close();
    const refused = await run(['archive', 'log', '--archive', folder]);
    expect(refused.stderr).toMatch(/key that signs the log is missing: .*log\.key; put it back .*--new-key/);
    expect(refused.code).toBe(1);
    const renewed = await run(['archive', 'log', '--new-key', '--archive', folder]);
    expect(renewed.stdout.match(/^key /gm)).toHaveLength(2);
    expect((await run(['archive', 'verify', '--archive', folder])).code).toBe(0);
  });

  it('verify makes no archive where there is none', async () => {
    const { code, stderr } = await run(['archive', 'verify', '--archive', join(folder, 'gone')]);
    expect(stderr).toContain('there is no archive in');
    expect(code).toBe(1);
  });
});
