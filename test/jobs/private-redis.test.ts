import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenRedis } from '../../jobs/connection.ts';
import { startPrivateRedis } from '../../jobs/private-redis.ts';
import { requireRedisServer } from '../../src/machine/required.ts';

describe('a private redis-server', () => {
  let directory: string;
  let executable: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-redis-test-'));
    executable = await requireRedisServer();
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const pathOf = ({ address }: OpenRedis) => (address.kind === 'socket' ? address.path : '');
  async function using<T>(redis: OpenRedis, work: (client: Redis) => Promise<T>): Promise<T> {
    const client = new Redis({ path: pathOf(redis), retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      return await work(client);
    } finally {
      client.disconnect();
    }
  }

  it('keeps what was written over a restart', async () => {
    const first = await startPrivateRedis(executable, directory);
    await using(first, client => client.set('due', 'lutra/privacy'));
    await first.close();
    const second = await startPrivateRedis(executable, directory);
    expect(await using(second, client => client.get('due'))).toBe('lutra/privacy');
    await second.close();
  });

  it('listens on its socket only, and leaves none behind', async () => {
    const redis = await startPrivateRedis(executable, directory);
    const settings = await using(redis, client => client.config('GET', 'port'));
    expect(settings).toEqual(['port', '0']);
    await redis.close();
    expect(existsSync(dirname(pathOf(redis)))).toBe(false);
  });

  it('never evicts a job', async () => {
    const redis = await startPrivateRedis(executable, directory);
    const policy = await using(redis, client => client.config('GET', 'maxmemory-policy'));
    expect(policy).toEqual(['maxmemory-policy', 'noeviction']);
    await redis.close();
  });

  it('that ends unasked is reported as lost', async () => {
    const redis = await startPrivateRedis(executable, directory);
    await using(redis, client => client.shutdown('NOSAVE').catch(() => undefined));
    await expect(redis.lost).rejects.toThrow('has ended');
    await redis.close();
  });

  it('that cannot start says why', async () => {
    await expect(startPrivateRedis('/bin/false', directory)).rejects.toThrow(directory);
  });
});
