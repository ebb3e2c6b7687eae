import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from './scratch.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');
const HEAD = "import { expect, it } from 'vitest';\n\n";

/** A small project with our settings, our packages and these files, and what `bin/checks.mjs` makes of it. */
function checks(files: Readonly<Record<string, string>>, ...args: string[]) {
  const root = scratchFolder();
  const share = [
    'bin/checks.mjs',
    'biome.json',
    'tsconfig.json',
    'vitest.config.ts',
    'package.json',
    'src/web/client',
  ];
  for (const path of share) cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const run = spawnSync(process.execPath, ['bin/checks.mjs', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true' },
    encoding: 'utf8',
  });
  return {
    code: run.status,
    said: run.stdout + run.stderr,
    closing: run.stdout.trimEnd().split('\n').at(-1),
  };
}

describe('npm test', () => {
  it('ends with the count alone on a line, and hands what follows `--` to vitest', () => {
    const passes = `${HEAD}it('adds', () => expect(1 + 1).toBe(2));\n`;
    const { code, closing } = checks({ 'test/one.test.ts': passes, 'test/two.test.ts': passes }, 'test/two');
    expect(closing).toBe('4 passed, 0 failed, 0 skipped');
    expect(code).toBe(0);
  });

  it('goes on after a failure and counts every kind of it', () => {
    const { code, closing, said } = checks({
      'src/badly-formatted.ts': "export const a  = 'b'\n",
      'src/wrong-type.ts': "export const count: number = 'one';\n",
      'test/loads-not.test.ts': "import './absent.ts';\n",
      'test/mixed.test.ts': `${HEAD}it('passes', () => expect(1).toBe(1));\nit('fails', () => expect(1).toBe(2));\nit.skip('waits', () => {});\nit.todo('comes');\n`,
    });
    expect(closing).toBe('2 passed, 4 failed, 2 skipped');
    expect(said).toContain('badly-formatted.ts');
    expect(said).toContain('wrong-type.ts');
    expect(code).toBe(1);
  });

  it('fails when vitest is discontent though every test passed', () => {
    const stray = `${HEAD}it('one', async () => {\n  Promise.reject(new Error('stray'));\n  await expect(1).toBe(1);\n});\n`;
    const { code, closing } = checks({ 'test/stray.test.ts': stray });
    expect(closing).toBe('4 passed, 1 failed, 0 skipped');
    expect(code).toBe(1);
  });
});
