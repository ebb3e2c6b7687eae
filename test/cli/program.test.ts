import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policy } from '../site/behaviours.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import { startSite } from '../site/site.ts';
import { run } from './run.ts';

const OBJECT =
  'People on the free plan may object to the training of our models by writing to privacy@lutra.example.';

describe('clausewatch', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-cli-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  describe('called wrongly', () => {
    it.each([
      ['an unknown command', ['watch-everything'], "clausewatch: unknown command 'watch-everything'"],
      ['the name of something built in', ['constructor'], "clausewatch: unknown command 'constructor'"],
      ['an unknown option', ['replay', 'somewhere', '--fast'], "clausewatch: unknown option '--fast'"],
      ['a missing argument', ['judge'], "clausewatch: missing required argument 'pairs'"],
      ['a port that is none', ['web', '--port', 'high'], '0 to 65535'],
    ])('with %s says so and ends with 2', async (_, args, message) => {
      const { code, stderr, stdout } = await run(args);
      expect(stderr).toContain(message);
      expect([code, stdout]).toEqual([2, '']);
    });

    it.each([
      [
        'a pairs file that is not there',
        ['judge', 'gone.jsonl'],
        'clausewatch: gone.jsonl: cannot be read (ENOENT)',
      ],
      [
        'a replay folder that is not there',
        ['replay', 'gone'],
        'clausewatch: gone/replay.json cannot be read (ENOENT): name a folder that holds a replay.json and its captures',
      ],
      [
        'a target nobody declared',
        ['check', 'lutra/nothing', '--targets', 'targets'],
        'clausewatch: no target is called lutra/nothing',
      ],
    ])('with %s says so in one line and ends with 1', async (_, args, message) => {
      const { code, stderr } = await run(args, { ARCHIVE_DIR: path('archive') });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(message);
      expect(code).toBe(1);
    });

    it('leaves nothing half-written', async () => {
      await run(['check', 'lutra/nothing', '--archive', path('archive')]);
      expect(await readdir(folder)).toEqual([]);
    });

    it('with a wrong configuration names every mistake at once', async () => {
      const { code, stderr } = await run(['start'], {
        PORT: 'x',
        REDIS_URL: 'ftp://here',
        SLACK_TOKEN: 'secret-value',
      });
      expect(stderr).toContain('PORT is not a port');
      expect(stderr).toContain('REDIS_URL is not a redis:// or rediss:// address');
      expect(stderr).toContain('SLACK_TOKEN is not a Slack token');
      expect(stderr).not.toContain('secret-value');
      expect(code).toBe(1);
    });
  });

  it('targets validate names file and line of what is wrong', async () => {
    await writeFile(path('lutra.yaml'), 'vendor: Lutra AI\ndocuments:\n  privacy:\n    name: Privacy\n');
    const { code, stderr } = await run(['targets', 'validate', '--targets', folder]);
    expect(stderr).toBe(`${path('lutra.yaml')}:3: documents.privacy.url: is missing\n`);
    expect(code).toBe(1);
  });

  it('targets list --json prints what is declared', async () => {
    const { stdout } = await run(['targets', 'list', '--json']);
    expect(JSON.parse(stdout).map((target: { id: string }) => target.id)).toContain('mistral/privacy');
  });

  it('doctor --json examines the machine', async () => {
    const { stdout } = await run(['doctor', '--json'], { ARCHIVE_DIR: path('archive') });
    expect(JSON.parse(stdout).map((item: { name: string }) => item.name)).toContain('Node');
  });

  it('doctor names mistakes in the settings, and looks at the rest', async () => {
    const { stdout, code } = await run(['doctor'], { ARCHIVE_DIR: path('archive'), PORT: 'x' });
    expect(stdout).toMatch(/^✗ Settings +PORT is not a port: use 0 to 65535$/m);
    expect(stdout).toMatch(/^✓ Archive/m);
    expect(code).toBe(1);
  });

  it('judge prints a verdict a line', async () => {
    const privacy = '# Privacy\n\nWe answer your messages.\n';
    await writeFile(path('old.md'), privacy);
    await writeFile(
      path('new.md'),
      `${privacy}\nYou may object to the use of your messages for training our models by e-mail.\n`,
    );
    await writeFile(
      path('pairs.jsonl'),
      '{"id":"a","old":"old.md","new":"new.md"}\n{"id":"b","old":"old.md","new":"old.md"}\n',
    );
    const { stdout, code } = await run(['judge', path('pairs.jsonl')]);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(first).toMatchObject({ id: 'a', alert: true, page: 'normal' });
    expect(second).toMatchObject({ id: 'b', alert: false, findings: [] });
    expect(code).toBe(0);
  });

  it('judge names the line that is no pair', async () => {
    await writeFile(path('pairs.jsonl'), '\n{"id":"a"}\n');
    expect((await run(['judge', path('pairs.jsonl')])).stderr).toContain('pairs.jsonl:2: not a pair');
  });

  it('position tells a row a tier of a file, with what it was read from', async () => {
    const text =
      '# Privacy\n\nWe use your chats to train our models. You can opt out of training in your settings.\n\nOur services are not directed to children under 13.\n';
    await writeFile(path('privacy.md'), text);
    const { stdout, code } = await run(['position', path('privacy.md'), '--json']);
    const rows = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rows).toMatchObject([
      { path: path('privacy.md'), tier: 'all-users', trains: 'unless-refused', refuse: ['setting'] },
      { tier: 'minors', trains: 'not-stated' },
    ]);
    expect(rows[0].evidence.refuse[0].text).toBe('You can opt out of training in your settings.');
    expect(code).toBe(0);
    expect((await run(['position', path('privacy.md')])).stdout).toContain(
      '| all-users | unless you refuse |',
    );
  });

  it('position says so where there is no such text, archive or date', async () => {
    await writeFile(path('calm.md'), '# Privacy\n\nWe answer your messages and keep them for a year.\n');
    expect((await run(['position', path('calm.md')])).stdout).toContain('says nothing on training');
    await writeFile(
      path('german.md'),
      '# Datenschutz\n\nWir verwenden Ihre Eingaben, um unsere Modelle zu trainieren, wenn Sie dem nicht in den Einstellungen widersprechen.\n',
    );
    expect((await run(['position', path('german.md')])).stdout).toContain(
      'positions are not told of a text in German',
    );
    expect(JSON.parse((await run(['position', path('german.md'), '--json'])).stdout)).toEqual({
      path: path('german.md'),
      told: false,
      language: 'de',
    });
    const gone = await run(['position', path('gone.md')]);
    expect([gone.code, gone.stderr]).toEqual([
      1,
      `clausewatch: ${path('gone.md')}: cannot be read (ENOENT)\n`,
    ]);
    expect((await run(['position', 'lutra/privacy', '--archive', path('none')])).stderr).toContain(
      'there is no archive in',
    );
    expect((await run(['position', 'lutra/privacy', '--at', 'soon'])).code).toBe(2);
    expect((await run(['position', path('calm.md'), '--at', '2025-02-13'])).code).toBe(2);
  });

  it('replay plays stored captures through the browser, each at its own time', async () => {
    const pages = [policyMarkup(), policyMarkup(), policyMarkup({ optOut: OBJECT })];
    await mkdir(path('lutra'));
    await Promise.all(
      pages.map((main, index) => writeFile(path(`lutra/${index}.html.gz`), gzipSync(pageMarkup(main)))),
    );
    await writeFile(
      path('lutra/replay.json'),
      JSON.stringify({
        slug: 'lutra',
        document: 'Lutra AI/Privacy Policy',
        url: 'https://lutra.example/privacy',
        select: ['#policy'],
        steps: pages.map((_, index) => ({
          file: `${index}.html.gz`,
          fetched: `2026-03-0${index + 1}T06:00:00+00:00`,
        })),
      }),
    );
    const { stdout } = await run(['replay', path('lutra'), '--json', '--archive', path('archive')]);
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(({ file, fetched, check, alert }) => [file, fetched, check, alert])).toEqual([
      ['0.html.gz', '2026-03-01T06:00:00+00:00', 'first', false],
      ['1.html.gz', '2026-03-02T06:00:00+00:00', 'unchanged', false],
      ['2.html.gz', '2026-03-03T06:00:00+00:00', 'changed', true],
    ]);
    expect(lines[2].topics).toContain('opt-out');
    expect(lines[2].findings.map((finding: { quote: string }) => finding.quote)).toContain(OBJECT);
  });

  it('check looks at any address and records nothing', async () => {
    const site = await startSite({ '/privacy': policy() });
    const { stdout } = await run(['check', site.url('/privacy'), '--json', '--archive', path('archive')]);
    expect(JSON.parse(stdout)).toMatchObject({ status: 200, language: 'en', section: 'main-content' });
    expect(await readdir(folder)).toEqual([]);
    await site.close();
  });

  it('check visits a declared target and records it', async () => {
    const site = await startSite({ '/privacy': policy() });
    await writeFile(
      path('lutra.yaml'),
      `vendor: Lutra AI\ndocuments:\n  privacy:\n    name: Privacy Policy\n    url: ${site.url('/privacy')}\n`,
    );
    const visit = () =>
      run(['check', 'lutra/privacy', '--json', '--targets', folder, '--archive', path('archive')]);
    expect(JSON.parse((await visit()).stdout).check.outcome).toBe('first');
    expect(JSON.parse((await visit()).stdout).check.outcome).toBe('unchanged');
    await site.close();
    const failed = await visit();
    expect(JSON.parse(failed.stdout).check).toMatchObject({ outcome: 'failed', reason: 'refused' });
    expect(failed.code).toBe(1);
  });
});
