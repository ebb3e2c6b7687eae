import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policy } from '../site/behaviours.ts';
import { type Site, startSite } from '../site/site.ts';
import { run } from './run.ts';

describe('clausewatch targets add', () => {
  let folder: string;
  let site: Site;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-add-'));
    site = await startSite({ '/privacy': policy() });
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });
  const add = (...args: string[]) =>
    run(['targets', 'add', site.url('/privacy'), '--targets', folder, '--vendor', 'Lutra AI', ...args], {
      HOST_SPACING: '0',
    });

  it('reads the page three times, shows what would be watched and how calm it is, and declares it when told to', async () => {
    const { stdout, stderr, code } = await add('--name', 'Privacy Policy', '--write');
    expect(code).toBe(0);
    expect(stderr.match(/reading .*, \d of 3/g)).toHaveLength(3);
    expect(stdout).toMatch(/clauses read: the main content/);
    expect(stdout).toMatch(/on training or opting out:/);
    expect(stdout).toContain('Read 3 times a few seconds apart, and the same each time');
    expect(stdout).toContain('read every 1h as lutra-ai/privacy-policy, Lutra AI, Privacy Policy.');
    expect(await readFile(join(folder, 'lutra-ai.yaml'), 'utf8')).toContain(`url: ${site.url('/privacy')}`);
    expect((await run(['targets', 'validate', '--targets', folder])).stdout).toContain('all valid');
    expect((await add()).stderr).toContain('is declared already, as lutra-ai/privacy-policy');
  }, 60_000);

  it('says what it found to programs, and what is wrong with an address', async () => {
    const { stdout } = await add('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      proposal: { vendor: 'Lutra AI' },
      noise: { reads: 3, kinds: [] },
      file: join(folder, 'lutra-ai.yaml'),
    });
    const odd = await run(['targets', 'add', 'lutra.example/privacy', '--targets', folder]);
    expect([odd.code, odd.stderr]).toEqual([2, expect.stringContaining('is not an http or https address')]);
  }, 60_000);
});
