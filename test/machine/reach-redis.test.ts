import { describe, expect, it } from 'vitest';
import { reachRedis, withoutSecrets } from '../../src/machine/reach-redis.ts';

describe('reaching a shared Redis', () => {
  it('is refused in words', async () => {
    expect(await reachRedis('redis://127.0.0.1:1')).toEqual({
      state: 'unreachable',
      why: 'connect ECONNREFUSED 127.0.0.1:1',
    });
    expect(await reachRedis('not an address')).toMatchObject({ state: 'unreachable' });
  });
});

describe('the address to show', () => {
  it('has no user and no password', () => {
    expect(withoutSecrets('rediss://user:secret@queue.internal:6380/2')).toBe(
      'rediss://queue.internal:6380/2',
    );
    expect(withoutSecrets('postgres:///watch?host=/run/pg&user=me&password=secret')).toBe(
      'postgres:///run/pg/watch',
    );
    expect(withoutSecrets('user:secret@')).not.toContain('secret');
  });
});
