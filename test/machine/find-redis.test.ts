import { readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRedisServer, linkRedisServer } from '../../src/machine/find-redis.ts';
import { program, scratchFolder } from './scratch.ts';

describe('redis-server', () => {
  it('is the one on PATH', async () => {
    const folder = scratchFolder();
    const path = program(join(folder, 'redis-server'));
    expect(await findRedisServer({ PATH: folder }, join(folder, 'link'))).toEqual({ state: 'found', path });
  });

  it('is missing where neither PATH nor our own link leads to it', async () => {
    const folder = scratchFolder();
    expect(await findRedisServer({ PATH: folder }, join(folder, 'link'))).toEqual({ state: 'missing' });
  });

  it('is named by a link of ours where only redis-tools holds its program', async () => {
    const folder = scratchFolder();
    const link = join(folder, '.bin', 'redis-server');
    const held = program(join(folder, 'bin', 'redis-check-rdb'));
    const env = { PATH: join(folder, 'bin') };
    linkRedisServer(env, link);
    linkRedisServer(env, link);
    expect(readlinkSync(link)).toBe(held);
    expect(await findRedisServer(env, link)).toEqual({ state: 'found', path: link });
  });

  it('is missing again, and mended again, when what the link leads to goes and comes back', async () => {
    const folder = scratchFolder();
    const link = join(folder, '.bin', 'redis-server');
    const env = { PATH: join(folder, 'bin') };
    const held = program(join(folder, 'bin', 'redis-check-rdb'));
    linkRedisServer(env, link);
    rmSync(held);
    expect(await findRedisServer(env, link)).toEqual({ state: 'missing' });
    program(held);
    linkRedisServer(env, link);
    expect(await findRedisServer(env, link)).toEqual({ state: 'found', path: link });
  });

  it('is not linked where the system has it by its own name', async () => {
    const folder = scratchFolder();
    const link = join(folder, '.bin', 'redis-server');
    program(join(folder, 'bin', 'redis-check-rdb'));
    const path = program(join(folder, 'bin', 'redis-server'));
    const env = { PATH: join(folder, 'bin') };
    linkRedisServer(env, link);
    rmSync(path);
    expect(await findRedisServer(env, link)).toEqual({ state: 'missing' });
  });
});
