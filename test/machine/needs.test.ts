import { describe, expect, it } from 'vitest';
import { needsOf, planFor } from '../../src/machine/needs.ts';

describe('what an errand needs', () => {
  it('is a browser and redis-server', () => {
    expect(needsOf('start', {})).toEqual(['browser', 'redis-server']);
    expect(needsOf('start', { REDIS_URL: '' })).toEqual(['browser', 'redis-server']);
  });

  it('is no redis-server of our own where the service has a shared one', () => {
    expect(needsOf('start', { REDIS_URL: 'redis://queue.internal:6379' })).toEqual(['browser']);
  });

  it('is a redis-server of its own for the demonstration, which keeps off a shared one', () => {
    expect(needsOf('demo', { REDIS_URL: 'redis://queue.internal:6379' })).toEqual([
      'browser',
      'redis-server',
    ]);
  });

  it('is a PostgreSQL as well for the tests, which keep off a shared one, too, and what others check bundles with', () => {
    const env = { REDIS_URL: 'redis://queue.internal:6379', DATABASE_URL: 'postgres://db.internal/watch' };
    expect(needsOf('test', env)).toEqual(['browser', 'redis-server', 'postgresql', 'openssl', 'unzip']);
  });
});

describe('what is done about what is missing', () => {
  it('is nothing when nothing is', () => {
    expect(planFor([], { debianLike: true, root: true })).toEqual({ kind: 'nothing' });
  });

  it('is installed as root on a Debian-like system, and no more than is missing', () => {
    expect(planFor(['redis-server'], { debianLike: true, root: true })).toEqual({
      kind: 'install',
      needs: ['redis-server'],
      packages: ['redis-tools'],
    });
  });

  it('is said in one sentence with the command to run, as an ordinary user', () => {
    expect(planFor(['browser', 'redis-server'], { debianLike: true, root: false })).toEqual({
      kind: 'tell',
      sentence:
        'Chromium and redis-server are missing here: as root, run: apt-get update && apt-get install -y ' +
        '--no-install-recommends chromium-headless-shell fonts-liberation redis-tools',
    });
  });

  it('is said without apt-get on another system, as root too', () => {
    const plan = planFor(['browser'], { debianLike: false, root: true });
    expect(plan).toEqual({
      kind: 'tell',
      sentence: 'Chromium is missing here: npx playwright install --with-deps --only-shell chromium',
    });
  });
});
