import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const execute = promisify(execFile);
const REPOSITORY = join(import.meta.dirname, '..', '..');
/** An install and a demonstration, on a machine that has other things to do. Milliseconds. */
const LONG = 180_000;

describe('the package', () => {
  let folder: string;
  let home: string;
  // Where the way to the registry leads through somebody's own authority, npm must know it.
  const { PATH, HOME, CHROMIUM_PATH = '', NODE_EXTRA_CA_CERTS = '' } = process.env;
  const run = (program: string, args: string[], cwd: string) =>
    execute(program, args, { cwd, env: { PATH, HOME, CHROMIUM_PATH, NODE_EXTRA_CA_CERTS, NO_COLOR: '1' } });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-package-'));
    home = join(folder, 'home');
    await mkdir(home);
    await run('npm', ['pack', '--pack-destination', folder], REPOSITORY);
    const tarball = (await readdir(folder)).find(name => name.endsWith('.tgz')) ?? '';
    // The optional packages are a Node that this test runs on anyway, and a faster codec.
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--omit=optional', '--loglevel=error'];
    await run('npm', ['install', ...flags, join(folder, tarball)], home);
  }, LONG);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(
    'shows its whole path in an empty folder: npx clausewatch demo',
    async () => {
      const { stdout } = await run(
        'npx',
        ['--no-install', 'clausewatch', 'demo', '--exit', '--port', '0'],
        home,
      );
      expect(stdout).toContain('the right to object to training, by e-mail');
      expect(stdout).toMatch(/every check: http:\/\/localhost:\d+\n$/);
    },
    LONG,
  );

  it(
    'knows its version, is content with the machine, and brings targets to begin with',
    async () => {
      const clausewatch = join(home, 'node_modules', '.bin', 'clausewatch');
      const { version } = JSON.parse(await readFile(join(REPOSITORY, 'package.json'), 'utf8'));
      expect((await run(clausewatch, ['--version'], home)).stdout.trim()).toBe(version);
      expect((await run(clausewatch, ['doctor'], home)).stdout).toContain('Ready:');
      const targets = join(home, 'node_modules', 'clausewatch', 'targets');
      const listed = await run(clausewatch, ['targets', 'list', '--targets', targets], home);
      expect(listed.stdout).toContain('mistral/privacy');
    },
    LONG,
  );

  it('holds what runs and nothing else', async () => {
    const installed = await readdir(join(home, 'node_modules', 'clausewatch'));
    expect(installed.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
      'targets',
    ]);
  });
});
