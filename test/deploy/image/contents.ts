import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SECRETS } from '../../../src/given.ts';
import type { Built, ImageConfig } from './build.ts';
import { run } from './commands.ts';

/** The image runs as an ordinary user and its environment holds no secret. */
export function expectOrdinary({ User, Env, Volumes }: ImageConfig): string {
  assert.equal(User, 'node');
  assert.deepEqual(Object.keys(Volumes), ['/data']);
  const names = Env.map(pair => pair.split('=')[0]!.replace(/_FILE$/, ''));
  assert.deepEqual(
    names.filter(name => SECRETS.some(secret => secret === name)),
    [],
  );
  return `user ${User}, ${Env.join(' ')}`;
}

/**
 * Of the checkout there is what runs, and nothing of what was planted beside it.
 * @param root where the image is mounted
 */
export async function expectOnlyWhatRuns(root: string, { planted }: Built): Promise<string> {
  const app = join(root, 'app');
  const kept = ['jobs', 'node_modules', 'package-lock.json', 'package.json', 'src', 'targets'];
  assert.deepEqual((await readdir(app)).toSorted(), kept);
  const tests = globSync('{src,jobs,targets}/**/*.test.*', { cwd: app });
  assert.deepEqual(tests, []);
  const development = globSync('node_modules/{vitest,typescript,@biomejs,node-linux-*}', { cwd: app });
  assert.deepEqual(development, []);
  assert.deepEqual(await readdir(join(root, 'data')), []);
  const { code, stdout } = await run('grep', ['-rlF', '--devices=skip', planted, root]);
  assert.deepEqual([code, stdout], [1, '']);
  const { stdout: repositories } = await run('find', [root, '-xdev', '-name', '.git']);
  assert.equal(repositories, '');
  return `/app holds ${kept.join(', ')}`;
}
