import { readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRedisServer, linkRedisServer } from '../../src/machine/find-redis.ts';
import { program, scratchFolder } from './scratch.ts';

function emptyMachine() {
  const home = scratchFolder();
  const bin = join(home, 'bin');
  return { env: { HOME: home, PATH: bin }, bin, link: join(home, '.cache', 'clausewatch', 'redis-server') };
}

describe('redis-server', () => {
  it('is the one on PATH', async () => {
    const { env, bin } = emptyMachine();
    const path = program(join(bin, 'redis-server'));
    expect(await findRedisServer(env)).toEqual({ state: 'found', path });
  });

  it('is missing where neither PATH nor our own link leads to it', async () => {
    expect(await findRedisServer(emptyMachine().env)).toEqual({ state: 'missing' });
  });

  it('is named by a link of ours where only redis-tools holds its program', async () => {
    const { env, bin, link } = emptyMachine();
    const held = program(join(bin, 'redis-check-rdb'));
    linkRedisServer(env);
    linkRedisServer(env);
    expect(readlinkSync(link)).toBe(held);
    expect(await findRedisServer(env)).toEqual({ state: 'found', path: link });
  });

  it('is missing, and then mended, when what the link leads to goes and comes back', async () => {
    const { env, bin, link } = emptyMachine();
    const held = program(join(bin, 'redis-check-rdb'));
    linkRedisServer(env);
    rmSync(held);
    expect(await findRedisServer(env)).toEqual({ state: 'missing' });
    program(held);
    linkRedisServer(env);
    expect(await findRedisServer(env)).toEqual({ state: 'found', path: link });
  });

  it('is not linked where the system has it by its own name', async () => {
    const { env, bin } = emptyMachine();
    program(join(bin, 'redis-check-rdb'));
    const path = program(join(bin, 'redis-server'));
    linkRedisServer(env);
    rmSync(path);
    expect(await findRedisServer(env)).toEqual({ state: 'missing' });
  });
});
