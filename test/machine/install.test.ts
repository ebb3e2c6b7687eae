import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { install } from '../../src/machine/install.ts';
import { program, scratchFolder } from './scratch.ts';

/** A machine whose only programs are those given, and the commands that apt-get and dpkg were called with. */
function machine(programs: Readonly<Record<string, string>>) {
  const folder = scratchFolder();
  const bin = join(folder, 'bin');
  const calls = join(folder, 'calls');
  for (const [name, script] of Object.entries(programs)) program(join(bin, name), script);
  const env = { PATH: bin, HOME: folder, BIN: bin, CALLS: calls };
  return { env, calls: () => readFileSync(calls, 'utf8').trim().split('\n') };
}

const NOTE = 'echo "$(/usr/bin/basename "$0") $*" >> "$CALLS"';
/** Installs what it is asked for, by leaving a program of each package's name. */
const APT_GET = `${NOTE}
case "$*" in *install*) for name; do /bin/cp "$0" "$BIN/$name" 2>/dev/null; done;; esac
case "$*" in *redis-tools*) /bin/cp "$0" "$BIN/redis-server";; esac`;

describe('setting up the machine', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0);
  });
  afterEach(() => vi.restoreAllMocks());

  it('says and does nothing when everything is there', async () => {
    const { env } = machine({ chromium: '', 'redis-server': '', 'apt-get': 'exit 1', dpkg: 'exit 1' });
    expect(await install('start', env, true)).toBe(0);
    expect(said).toEqual([]);
  });

  it('announces and installs only what is missing', async () => {
    const { env, calls } = machine({ 'redis-server': '', 'apt-get': APT_GET, dpkg: NOTE });
    expect(await install('demo', env, true)).toBe(0);
    expect(calls()).toEqual([
      'dpkg --configure -a',
      'apt-get -q -o DPkg::Lock::Timeout=120 update',
      'apt-get -q -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium-headless-shell fonts-liberation',
    ]);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain(
      'installing Chromium (apt-get install chromium-headless-shell fonts-liberation',
    );
    expect(said[1]).toMatch(/Chromium installed in \d+ s\.\n$/);
  });

  it('shows the end of what apt-get said when it fails, and what else to do', async () => {
    const apt = 'echo "E: Unable to locate package"; exit 100';
    const { env } = machine({ chromium: '', 'apt-get': apt, dpkg: '' });
    expect(await install('demo', env, true)).toBe(1);
    expect(said.at(-1)).toContain(
      'apt-get could not install it. redis-server is missing here: install Redis 6.2',
    );
    expect(said.at(-1)).toContain('    E: Unable to locate package');
  });

  it('tells an ordinary user in one line what to run, and runs nothing', async () => {
    const { env } = machine({ 'apt-get': 'exit 1', dpkg: 'exit 1' });
    expect(await install('start', env, false)).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^clausewatch: Chromium and redis-server are missing here: as root, run: .*\n$/);
  });

  it('never installs over a CHROMIUM_PATH that is wrong', async () => {
    const { env } = machine({ 'redis-server': '', 'apt-get': 'exit 1', dpkg: 'exit 1' });
    expect(await install('start', { ...env, CHROMIUM_PATH: '/nowhere/chromium' }, true)).toBe(1);
    expect(said[0]).toContain('CHROMIUM_PATH names /nowhere/chromium, which is no program to run');
  });

  it('refuses an errand it does not know', async () => {
    expect(await install('party', { HOME: '/nowhere', PATH: '' }, false)).toBe(2);
  });
});
