import { existsSync } from 'node:fs';
import { appendFile, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from './commands.ts';
import type { Store } from './store.ts';

/** What Debian's slim images leave out, as they do: at once, and of every package that is installed later. */
const LEFT_OUT = ['doc', 'man', 'info', 'locale'];

/**
 * Makes what the Dockerfile starts from out of Debian packages and the Node of this project, for machines that reach no image
 * registry. As in the published image there are Node, npm and a user `node` with the number 1000, and no certificates.
 * @param name as FROM has it: node:MAJOR-SUITE-slim
 */
export async function makeBaseImage(store: Store, name: string): Promise<void> {
  const [, major, suite] = /^node:(\d+)-(\w+)-slim$/.exec(name) ?? [];
  if (suite === undefined) throw new Error(`no base image is known for FROM ${name}`);
  if (!process.version.startsWith(`v${major}.`)) {
    throw new Error(`FROM ${name}, and this project runs on Node ${process.version}`);
  }
  const root = join(store.folder, 'base');
  // In a mount namespace of its own, so that an interrupted one leaves no /proc mounted below what is then removed.
  await must('unshare', ['--mount', 'debootstrap', '--variant=minbase', suite, root]);
  await slim(root, suite);
  await must('chroot', [root, 'groupadd', '--gid', '1000', 'node']);
  await must('chroot', [
    root,
    ...'useradd --uid 1000 --gid node --shell /bin/bash --create-home node'.split(' '),
  ]);
  await addNode(root);
  const container = (await store.buildah('from', 'scratch')).trim();
  await store.buildah('copy', '--quiet', container, root, '/');
  await store.buildah(
    'config',
    '--env',
    `NODE_VERSION=${process.version.slice(1)}`,
    '--cmd',
    'node',
    container,
  );
  await store.buildah('commit', '--quiet', '--rm', '--format', 'docker', container, name);
  await rm(root, { recursive: true });
}

async function slim(root: string, suite: string): Promise<void> {
  const etc = (path: string, lines: readonly string[]) =>
    writeFile(join(root, 'etc', path), `${lines.join('\n')}\n`);
  await etc(
    'dpkg/dpkg.cfg.d/docker',
    LEFT_OUT.map(folder => `path-exclude /usr/share/${folder}/*`),
  );
  await etc('apt/apt.conf.d/docker-clean', [
    'Dir::Cache::pkgcache "";',
    'Dir::Cache::srcpkgcache "";',
    'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb"; };',
  ]);
  await etc('apt/sources.list', [
    `deb http://deb.debian.org/debian ${suite} main`,
    `deb http://deb.debian.org/debian ${suite}-updates main`,
    `deb http://deb.debian.org/debian-security ${suite}-security main`,
  ]);
  for (const folder of ['var/cache/apt', 'var/lib/apt/lists', ...LEFT_OUT.map(each => `usr/share/${each}`)]) {
    await rm(join(root, folder), { recursive: true });
    await mkdir(join(root, folder));
  }
}

/** The locked Node where there is one, which needs nothing of the machine; npm as Node 24 brings it. */
async function addNode(root: string): Promise<void> {
  const local = join(root, 'usr/local');
  const locked = `node_modules/node-${process.platform}-${process.arch}/bin/node`;
  await copyFile(existsSync(locked) ? locked : process.execPath, join(local, 'bin/node'));
  await must('npm', ['install', '--global', '--prefix', local, '--no-audit', '--no-fund', 'npm@11']);
  const { NODE_EXTRA_CA_CERTS: authorities } = process.env;
  if (!authorities) return;
  // Where a proxy reads all traffic, npm in the image has to trust it as npm here does.
  await copyFile(authorities, join(local, 'share/authorities.pem'));
  await mkdir(join(local, 'etc'), { recursive: true });
  await appendFile(join(local, 'etc/npmrc'), 'cafile=/usr/local/share/authorities.pem\n');
}
