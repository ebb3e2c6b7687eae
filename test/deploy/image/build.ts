import { randomUUID } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Store } from './store.ts';

const IMAGE = 'clausewatch';

/** What lies in checkouts besides the source, and is large or nobody's business. */
const LOCAL = ['.git', 'node_modules', 'snapshots', 'secrets', 'dist'];

/** What must never come into an image, in the places in which operators have it. */
const PLANTED = [
  '.env',
  '.git/config',
  'clausewatch.yaml',
  'log.key',
  'node_modules/planted/index.js',
  'secrets/reader_token',
  'snapshots/archive.sqlite',
  'test/planted.test.ts',
];

export interface Built {
  name: string;
  size: string;
  config: ImageConfig;
  /** A word in all that was planted beside the source. */
  planted: string;
}

/** The part of an image's description that is told to who runs it. */
export interface ImageConfig {
  User: string;
  Env: string[];
  Entrypoint: string[];
  Cmd: string[];
  Healthcheck: { Test: string[] };
  Volumes: Record<string, object>;
}

/** Builds the Dockerfile as it is, out of a copy of this checkout. */
export async function build(store: Store): Promise<Built> {
  const context = join(store.folder, 'context');
  const planted = `planted-${randomUUID()}`;
  await cp('.', context, {
    recursive: true,
    filter: path => dirname(path) !== '.' || !LOCAL.includes(basename(relative('.', path))),
  });
  for (const file of PLANTED) {
    await mkdir(dirname(join(context, file)), { recursive: true });
    await writeFile(join(context, file), planted);
  }
  await store.buildah(
    'bud',
    '--isolation',
    'chroot',
    '--pull-never',
    '--format',
    'docker',
    '-t',
    IMAGE,
    context,
  );
  const described = JSON.parse(await store.buildah('inspect', '--type', 'image', IMAGE));
  const size = await store.buildah('images', '--format', '{{.Size}}', IMAGE);
  return { name: IMAGE, size: size.trim(), config: described.Docker.config, planted };
}
