import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { gitCollection, hasGit, type Recording } from '../watch/ota/git-collection.ts';
import { FREE, may, PAID, policy } from '../watch/ota/lutra-history.ts';
import { run, start } from './run.ts';

const DAYS = 60;
/** A policy that counts its days, so that every version is another, and a document that nobody declares. */
const RECORDED: readonly Recording[] = Array.from({ length: DAYS }, (_, nth) => ({
  subject:
    nth === 0 ? 'First record of Lutra AI Privacy Policy' : 'Record new changes of Lutra AI Privacy Policy',
  document: nth % 10 === 9 ? 'Otter/Terms of Service' : 'Lutra AI/Privacy Policy',
  at: may(nth + 1),
  text: policy(PAID, ...(nth > DAYS / 2 ? [FREE] : []), `This is day ${nth} of the policy.`),
}));

describe.runIf(hasGit)('import ota-history', { timeout: 120_000 }, () => {
  let folder: string;
  const args = (archive: string) => [
    ...['import', 'ota-history', join(folder, 'river-versions'), '--json'],
    ...['--archive', join(folder, archive), '--targets', join(folder, 'targets')],
  ];
  const recorded = async (name: string) => {
    const archive = await openSqliteArchive(join(folder, name));
    const checks = await archive.checks('lutra/privacy', 999);
    const faults = await Array.fromAsync(archive.log.verify());
    await archive.close();
    expect(faults).toEqual([]);
    // Another archive numbers them otherwise.
    return checks.map(({ startedAt, outcome, detail }) => ({ startedAt, outcome, detail }));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-import-'));
    await mkdir(join(folder, 'targets'));
    const target =
      'vendor: Lutra AI\ndocuments:\n  privacy:\n    name: Privacy Policy\n    url: https://lutra.example/privacy\n';
    await writeFile(join(folder, 'targets', 'lutra.yaml'), target);
    gitCollection(join(folder, 'river-versions'), RECORDED);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('goes on where it was killed, and comes to the same as in one go', async () => {
    const whole = await run(args('whole'));
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.stdout)).toMatchObject({
      collections: ['river'],
      documents: 2,
      declared: [{ target: 'lutra/privacy', recordedAs: ['river: Lutra AI/Privacy Policy'] }],
      versions: DAYS,
      alerting: 2,
      leftOut: [],
    });
    expect(whole.stderr).toContain(`of ${DAYS} versions`);

    const { child } = start(args('killed'));
    // It tells of each tenth.
    await new Promise<void>(told => {
      child.stderr.on('data', said => String(said).includes(`12 of ${DAYS}`) && told());
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const rest = JSON.parse((await run(args('killed'))).stdout);
    expect(rest.known).toBeGreaterThanOrEqual(12);
    expect(rest.known).toBeLessThan(DAYS);
    expect(await recorded('killed')).toEqual(await recorded('whole'));
  });

  it('changes nothing the second time, and says so', async () => {
    const before = await recorded('whole');
    const { stdout } = await run(args('whole').filter(arg => arg !== '--json'));
    expect(stdout).toContain(`${DAYS} taken in before`);
    expect(stdout).toContain('lutra/privacy was recorded as\n  river: Lutra AI/Privacy Policy');
    expect(await recorded('whole')).toEqual(before);
  });

  it('says what is wrong with a path', async () => {
    const { code, stderr } = await run(args('none').map(arg => arg.replace('river-versions', 'nowhere')));
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('nowhere does not exist: name a git repository or a git bundle'),
    ]);
  });
});
