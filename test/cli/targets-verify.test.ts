import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policy } from '../site/behaviours.ts';
import { type Site, startSite } from '../site/site.ts';
import { run } from './run.ts';

describe('clausewatch targets verify', () => {
  let folder: string;
  let site: Site;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-verify-'));
    site = await startSite({ '/privacy': policy(), '/moved': policy() });
    const unverified = (path: string, more = '') =>
      `    url: ${site.url(path)}\n${more}    unverified: true\n`;
    await writeFile(
      join(folder, 'lutra.yaml'),
      `vendor: Lutra AI
documents:
  privacy:
${unverified('/privacy')}  other:
${unverified('/moved', "    select: '#gone'\n    locale: fr\n")}  gone:
${unverified('/gone')}  known: ${site.url('/privacy')}
`,
    );
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });
  const verify = (...args: string[]) =>
    run(['targets', 'verify', '--targets', folder, ...args], { HOST_SPACING: '0' });

  it('reads each unverified page once and says what is there', async () => {
    const { stdout, code } = await verify('--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { target: 'lutra/privacy', outcome: 'verified', title: expect.stringContaining('Lutra AI') },
      {
        target: 'lutra/other',
        outcome: 'doubtful',
        doubts: ['nothing on it is selected', 'it is in en, and fr was asked for'],
      },
      { target: 'lutra/gone', outcome: 'failed' },
    ]);
    expect(code).toBe(1);
  });

  it('has what is as declared watched from then on', async () => {
    await verify('lutra/privacy', '--write');
    const text = await readFile(join(folder, 'lutra.yaml'), 'utf8');
    expect(text.match(/unverified/g)).toHaveLength(2);
    expect((await run(['targets', 'list', '--targets', folder])).stdout).toContain(
      'lutra/other    Lutra AI, Other, unverified',
    );
  });

  it('names the target that nobody declared', async () => {
    expect((await verify('lutra/nothing')).stderr).toContain('no target is called lutra/nothing');
  });
});
