import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findOnPath } from '../../../src/machine/search.ts';
import type { Built } from './build.ts';
import { must } from './commands.ts';
import { type Containers, containersBy } from './containers.ts';
import type { Store } from './store.ts';

/** What Docker mounts a tmpfs with, before what is asked for. */
const TMPFS = ['rw', 'nosuid', 'nodev', 'noexec'];
/** A volume that is new belongs to whom its folder in the image belongs to: the user `node`. */
const VOLUME = 'uid=1000,gid=1000';

/** The part of an OCI runtime's configuration that is touched here. */
interface Spec {
  root: { path: string; readonly?: boolean };
  process: { env: string[]; capabilities: object; noNewPrivileges?: boolean };
  mounts: object[];
  linux: object;
}

/**
 * In namespaces, held as compose.yaml holds the service: read-only, without capabilities, under our seccomp profile.
 * @param root where the image is mounted
 * @returns why not, where this machine cannot
 */
export async function asComposed(
  store: Store,
  root: string,
  { config }: Built,
): Promise<Containers | string> {
  const runc = findOnPath(['runc'], process.env);
  if (runc === undefined) return 'runc missing: apt-get install -y --no-install-recommends runc';
  await must(runc, ['spec', '--bundle', store.folder]);
  const spec = JSON.parse(readFileSync(join(store.folder, 'config.json'), 'utf8'));
  const env = [...config.Env, 'HOME=/home/node'];
  const plain: Spec = {
    ...spec,
    root: { path: root },
    process: { ...spec.process, env, terminal: false, cwd: '/app', user: { uid: 1000, gid: 1000 } },
    linux: {
      ...spec.linux,
      // The network is the machine's, so that the page can be asked for.
      namespaces: spec.linux.namespaces.filter(({ type }: { type: string }) => type !== 'network'),
      resources: {},
    },
  };
  // What plain namespaces are refused for is the machine's doing; what fails after that is ours.
  const { code, stderr } = await runs(runc, store, plain).run(['true']);
  if (code !== 0) return `this machine refuses it (${stderr.trim().split('\n').at(-1)})`;
  return runs(runc, store, held(plain, Object.keys(config.Volumes)));
}

function held(plain: Spec, volumes: readonly string[]): Spec {
  const { read_only, cap_drop, tmpfs, security_opt } = parse(readFileSync('compose.yaml', 'utf8')).services
    .clausewatch;
  const profile = security_opt.find((each: string) => each.startsWith('seccomp:')).slice('seccomp:'.length);
  const writable = [...tmpfs, ...volumes.map(path => `${path}:${VOLUME}`)];
  return {
    ...plain,
    root: { ...plain.root, readonly: read_only },
    process: {
      ...plain.process,
      capabilities: cap_drop.includes('ALL') ? {} : plain.process.capabilities,
      noNewPrivileges: security_opt.includes('no-new-privileges:true'),
    },
    mounts: [...plain.mounts, ...writable.map(tmpfsMount)],
    linux: { ...plain.linux, seccomp: JSON.parse(readFileSync(profile, 'utf8')) },
  };
}

function runs(runc: string, store: Store, spec: Spec): Containers {
  return containersBy((env, args) => {
    const id = `clausewatch-${randomUUID()}`;
    const bundle = join(store.folder, id);
    const more = Object.entries(env).map(pair => pair.join('='));
    const process = { ...spec.process, args, env: [...spec.process.env, ...more] };
    mkdirSync(bundle);
    writeFileSync(join(bundle, 'config.json'), JSON.stringify({ ...spec, process }));
    return [runc, '--root', join(store.folder, 'runc'), 'run', '--bundle', bundle, id];
  });
}

/** @param text as compose has it: PATH or PATH:OPTION,OPTION */
function tmpfsMount(text: string) {
  const [destination, options = ''] = text.split(':');
  return {
    destination,
    type: 'tmpfs',
    source: 'tmpfs',
    options: [...TMPFS, ...options.split(',').filter(Boolean)],
  };
}
