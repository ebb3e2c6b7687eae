import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { program, scratchFolder } from './scratch.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;
/** What npm notes last: that all of the lock is installed. */
const INSTALL =
  'echo "npm $*" >> calls; mkdir -p node_modules/.bin; cp package-lock.json node_modules/.package-lock.json';
/** Makes the Node that runs this take itself for an old one. */
const AS_NODE_20 =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';

/** A clone with one package in its lock, on a machine with a browser and redis-server, whose npm is the given script. */
function clone(npm = INSTALL) {
  const root = scratchFolder();
  const bin = join(root, 'host', 'bin');
  for (const name of ['chromium', 'redis-server']) program(join(bin, name));
  program(join(bin, 'npm'), npm);
  mkdirSync(join(root, 'bin'));
  cpSync(join(REPOSITORY, 'bin', 'setup.mjs'), join(root, 'bin', 'setup.mjs'));
  cpSync(join(REPOSITORY, 'src', 'machine'), join(root, 'src', 'machine'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{"node_modules/lantern":{"version":"2.0.0"}}}');
  const env = { HOME: root, PATH: `${join(root, 'node_modules', '.bin')}:${bin}:/usr/bin:/bin` };
  const setUp = (what: string, ...flags: string[]) => {
    const run = spawnSync(process.execPath, [...flags, 'bin/setup.mjs', what], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { code: run.status, out: run.stdout, said: run.stderr };
  };
  const start = (what: string) =>
    spawn(process.execPath, ['bin/setup.mjs', what], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const path = (...parts: string[]) => join(root, ...parts);
  return { path, setUp, start, calls: () => readFileSync(path('calls'), 'utf8').trim().split('\n') };
}

describe('setting up a clone', () => {
  it('installs the packages once, says so on stderr, and is silent from then on', () => {
    const { setUp, calls } = clone();
    const first = setUp('start');
    expect(first).toMatchObject({ code: 0, out: '' });
    expect(first.said.trim().split('\n')).toEqual([
      expect.stringContaining('installing the packages of package-lock.json (npm ci'),
      expect.stringMatching(/packages installed in \d+ s\./),
    ]);
    expect(setUp('test')).toEqual({ code: 0, out: '', said: '' });
    expect(calls()).toHaveLength(1);
  });

  it('installs tests and tools with the rest whatever the environment prefers', () => {
    const { setUp, calls } = clone();
    setUp('packages');
    expect(calls()[0]).toContain('ci --include=dev --include=optional');
  });

  it('installs again when the lock has changed', () => {
    const { setUp, path, calls } = clone();
    setUp('packages');
    writeFileSync(path('package-lock.json'), '{"packages":{"node_modules/lantern":{"version":"2.1.0"}}}');
    expect(setUp('packages').code).toBe(0);
    expect(calls()).toHaveLength(2);
  });

  it('mends an install that was interrupted over a complete one', () => {
    const { setUp, path, calls } = clone(
      `if [ -e calls ]; then ${INSTALL}; else echo npm > calls; kill -TERM $$; fi`,
    );
    mkdirSync(path('node_modules'));
    writeFileSync(path('node_modules', '.package-lock.json'), '{"packages":{}}');
    expect(setUp('packages')).toMatchObject({
      code: 1,
      said: expect.stringContaining('npm was ended by SIGTERM'),
    });
    expect(existsSync(path('node_modules', '.package-lock.json'))).toBe(false);
    expect(setUp('packages').code).toBe(0);
    expect(calls()).toHaveLength(2);
  });

  it('waits for an install that goes on though what started it was killed, and does none of its own', async () => {
    const { start, path, calls } = clone(
      `echo $$ > at-work; until [ -e enough ]; do /bin/sleep 0.05; done; ${INSTALL}`,
    );
    const first = start('packages');
    await vi.waitUntil(() => existsSync(path('at-work')), { timeout: 10_000 });
    first.kill('SIGKILL');
    const second = start('packages');
    const [said] = await once(second.stderr, 'data');
    expect(String(said)).toMatch(/another install is at work in this folder; waiting for it to end …\n$/);
    writeFileSync(path('enough'), '');
    const [code] = await once(second, 'close');
    expect(code).toBe(0);
    expect(calls()).toHaveLength(1);
    expect(existsSync(path('.installing'))).toBe(false);
  });

  it('takes no notice of an install that is no more', () => {
    const { setUp, path } = clone();
    const gone = spawnSync('/bin/true').pid;
    writeFileSync(path('.installing'), String(gone));
    expect(setUp('packages')).toMatchObject({ code: 0, said: expect.stringContaining('packages installed') });
  });

  it('ends with what npm said last when it fails', () => {
    const { setUp } = clone('echo "npm error network is down" >&2; exit 1');
    const { code, said } = setUp('start');
    expect(code).toBe(1);
    expect(said).toContain(
      'npm ci failed; mend what it says and run this again:\n    npm error network is down',
    );
  });

  it('does not let npm run on the Node it is about to replace', () => {
    const { setUp, path } = clone(`${INSTALL}; echo "$PATH" > path-of-npm`);
    setUp('packages');
    expect(readFileSync(path('path-of-npm'), 'utf8')).not.toContain('node_modules/.bin');
  });

  it('explains itself when asked for something else', () => {
    expect(clone().setUp('party')).toMatchObject({ code: 1, said: expect.stringContaining('Usage:') });
  });
});

describe('setting up under an older Node', () => {
  const lockedNode = `mkdir -p node_modules/${NODE_PACKAGE}/bin; ln -sf ${process.execPath} node_modules/${NODE_PACKAGE}/bin/node`;

  it('links the locked Node where npm did not, and goes on under it', () => {
    const { setUp, path } = clone(`${INSTALL}; ${lockedNode}`);
    expect(setUp('start', '--import', AS_NODE_20).code).toBe(0);
    expect(readlinkSync(path('node_modules', '.bin', 'node'))).toBe(`../${NODE_PACKAGE}/bin/node`);
  });

  it('mends a link that leads nowhere', () => {
    const { setUp, path } = clone(`${INSTALL}; ${lockedNode}`);
    setUp('packages');
    symlinkSync('../gone/bin/node', path('node_modules', '.bin', 'node'));
    expect(setUp('packages', '--import', AS_NODE_20).code).toBe(0);
    expect(readlinkSync(path('node_modules', '.bin', 'node'))).toBe(`../${NODE_PACKAGE}/bin/node`);
  });

  it('says where to get Node when the packages hold none for this machine', () => {
    const { setUp } = clone();
    const { code, said } = setUp('start', '--import', AS_NODE_20);
    expect(code).toBe(1);
    expect(said).toMatch(/this needs Node 24 or newer, here is v\d.*https:\/\/nodejs\.org\//);
  });
});
