import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from '../../../src/machine/search.ts';

/** All that a machine that checks a bundle needs. */
const TOOLS = ['sh', 'sha256sum', 'openssl', 'unzip'];

/** A machine of one's own that has those tools and nothing else, and a folder to work in. */
export function bareMachine() {
  const root = mkdtempSync(join(tmpdir(), 'clausewatch-bare-'));
  const [bin, work] = [join(root, 'bin'), join(root, 'work')];
  mkdirSync(bin);
  mkdirSync(work);
  for (const tool of TOOLS) {
    const path = findOnPath([tool], process.env);
    if (path === undefined)
      throw new Error(`${tool} is missing here: install it with your system's packages`);
    symlinkSync(path, join(bin, tool));
  }
  return {
    work,
    put: (name: string, bytes: Uint8Array | string) => writeFileSync(join(work, name), bytes),
    /** Runs a script there, with no variable of ours but the path. */
    run(script: string, options: { stopAtFailure?: boolean } = {}) {
      const { stopAtFailure = true } = options;
      const ran = spawnSync(join(bin, 'sh'), [stopAtFailure ? '-ec' : '-c', script], {
        cwd: work,
        env: { PATH: bin },
        encoding: 'utf8',
      });
      return { code: ran.status, output: `${ran.stdout}${ran.stderr}` };
    },
    clear: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The commands of a README, one a line: its lines that begin with four spaces. */
export function commandsIn(readme: string): string {
  return [...readme.matchAll(/^ {4}(\S.*)$/gm)].map(([, line]) => line).join('\n');
}
