import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aTarget, DAWN } from '../archive/builders.ts';
import { archived, FREE, PAID, page } from '../watch/archived-history.ts';
import { run } from './run.ts';

describe('archive replay', { timeout: 60_000 }, () => {
  let folder: string;
  const replay = (...args: string[]) => run(['archive', 'replay', ...args, '--archive', folder]);
  const history = async (as?: Parameters<typeof archived>[3]) => {
    const archive = await openSqliteArchive(folder);
    await archive.declareTargets([aTarget()], DAWN);
    await archived(archive, aTarget(), [page(PAID), page(`${PAID} ${FREE}`)], as);
    await archive.close();
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-replay-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('says that nothing differs, and ends with 0', async () => {
    await history();
    const { code, stdout } = await replay();
    expect(stdout).toMatch(/^2 snapshots of 1 documents, read again with .*: nothing differs\.\n$/);
    expect(code).toBe(0);
  });

  it('prints what differs, ends with 3, and says the same when asked again', async () => {
    await history(check => ({ ...check, findings: [], verdict: { ...check.verdict, alert: false } }));
    const { code, stdout } = await replay();
    expect(stdout).toContain('lutra/privacy, snapshot 2 of 2026-03-01 18:00 UTC');
    expect(stdout).toMatch(/change 1: was silent \(text\), would be: alerts, more-control \(text\)/);
    expect(stdout).toMatch(/\+ opt-out: .*object/);
    expect(code).toBe(3);
    expect((await replay()).stdout).toBe(stdout);
  });

  it('goes on after a run that was cut off in the middle of a line', async () => {
    await history();
    const whole = (await replay('--json')).stdout;
    const [file = ''] = await readdir(join(folder, 'replay'));
    const kept = join(folder, 'replay', file);
    const [first] = (await readFile(kept, 'utf8')).split('\n');
    await rm(kept);
    await appendFile(kept, `${first}\n{"target":"lutra/pri`);
    expect((await replay('--json')).stdout).toBe(whole);
    expect((await readFile(kept, 'utf8')).split('\n')).toHaveLength(3);
  });

  it('knows the targets it is asked for', async () => {
    await history();
    expect((await replay('lutra/privacy')).code).toBe(0);
    const { code, stderr } = await replay('corvid/terms');
    expect([code, stderr]).toEqual([1, 'clausewatch: no target of the archive is called corvid/terms\n']);
  });
});
