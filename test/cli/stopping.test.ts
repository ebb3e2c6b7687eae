import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { hangs, policy } from '../site/behaviours.ts';
import { type Site, startSite } from '../site/site.ts';
import { aTargetFile, type RunningProcess, startProcess } from './running-service.ts';
import { startSharedRedis } from './shared-redis.ts';

describe('a process that is asked to stop', () => {
  let folder: string;
  let site: Site;
  let redis: Awaited<ReturnType<typeof startSharedRedis>>;
  let env: Record<string, string>;
  let running: RunningProcess[];
  let answer: () => void;
  let visited: Promise<void>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-stopping-'));
    site = await startSite();
    const asked = Promise.withResolvers<void>();
    visited = asked.promise;
    site.set('/privacy', (request, response) => {
      answer = () => policy()(request, response);
      hangs(request, response);
      asked.resolve();
    });
    redis = await startSharedRedis();
    running = [];
    env = {
      TARGETS_DIR: await aTargetFile(join(folder, 'targets'), site.url('/privacy')),
      ARCHIVE_DIR: join(folder, 'archive'),
      REDIS_URL: redis.url,
      PORT: '0',
      HOST_SPACING: '0',
    };
  });
  afterEach(async () => {
    await Promise.all(running.map(each => each.stop('SIGKILL')));
    await redis.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  const begin = (command: string, over: Record<string, string> = {}) => {
    const started = startProcess(command, { ...env, ...over });
    running.push(started);
    return started;
  };
  const left = async () => {
    await using archive = Object.assign(await openSqliteArchive(join(folder, 'archive')), {
      [Symbol.asyncDispose]: () => archive.close(),
    });
    const host = await archive.atHost('127.0.0.1', state => ({ state: state!, answer: state }));
    return { checks: (await archive.checks('lutra/privacy', 9)).length, lease: host?.lease };
  };

  it('finishes the check that has begun: 0', async () => {
    const all = begin('start', { STOP_GRACE: '60' });
    await visited;
    const ended = all.stop();
    await all.logged(/stopping: finishing what has begun/);
    site.set('/privacy', policy());
    answer();
    expect(await ended).toBe(0);
    expect(await left()).toEqual({ checks: 1, lease: undefined });
  }, 60_000);

  it('calls it off when its time is over, and leaves it due and the host free: 3', async () => {
    begin('scheduler');
    const worker = begin('worker', { STOP_GRACE: '0' });
    await visited;
    expect(await worker.stop()).toBe(3);
    expect(await worker.logged(/called off and is still due/)).toContain('released');
    expect(await left()).toEqual({ checks: 0, lease: undefined });
  }, 60_000);

  it('ends at once when asked again, as by the signal itself: 143', async () => {
    begin('scheduler');
    const worker = begin('worker', { STOP_GRACE: '600' });
    await visited;
    const ended = worker.stop();
    await worker.logged(/stopping: finishing what has begun/);
    // So soon after the first, npm's echo of a Ctrl-C is not taken for a second request.
    const again = setInterval(() => worker.stop(), 100);
    expect(await ended).toBe(143);
    clearInterval(again);
    expect((await left()).checks).toBe(0);
  }, 60_000);

  it.each([
    ['scheduler', /scheduling the visits/],
    ['web', / is on http/],
  ])(
    '%s has nothing to finish: 0',
    async (command, up) => {
      const started = begin(command);
      await started.logged(up);
      expect(await started.stop()).toBe(0);
    },
    60_000,
  );
});
