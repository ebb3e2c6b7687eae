import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenRedis } from '../../jobs/connection.ts';
import { startPrivateRedis } from '../../jobs/private-redis.ts';
import type { Reader } from '../../src/capture/capture.ts';
import { allowance } from '../../src/capture/guard/allowance.ts';
import { lookUp } from '../../src/capture/guard/dns-lookup.ts';
import { heedRobots } from '../../src/capture/heed-robots.ts';
import { fetchTextThrough } from '../../src/capture/http-text.ts';
import type { Config } from '../../src/config.ts';
import { requireRedisServer } from '../../src/machine/required.ts';
import { PLAIN_VISIT, type Target } from '../../src/target/target.ts';
import { file, hangs, policy, throttled } from '../site/behaviours.ts';
import { openWorld, type World } from '../watch/world.ts';
import { openTwoWorkers, type TwoWorkers } from './two-workers.ts';

const HOST = '127.0.0.1';

describe('two workers', () => {
  let world: World;
  let redis: OpenRedis;
  let workers: TwoWorkers;

  beforeAll(async () => {
    world = await openWorld();
    redis = await startPrivateRedis(await requireRedisServer(), join(world.directory, 'redis'));
  });
  afterAll(async () => {
    await redis.close();
    await world.close();
  });
  afterEach(() => workers.close());

  const open = async (over: Partial<Config>, ...more: [Parameters<typeof openTwoWorkers>[3]?]) => {
    workers = await openTwoWorkers(world, redis, over, ...more);
    return workers;
  };
  const target = (name: string, over: Partial<Target> = {}): Target => {
    world.site.set(`/${name}`, policy());
    return { ...world.target, id: `lutra/${name}`, url: world.site.url(`/${name}`), ...over };
  };
  const hostState = () => workers.archive.atHost(HOST, state => ({ state: state!, answer: state }));

  it('read one host one after the other, with the spacing it is owed', async () => {
    const { declare, start, next, reads } = await open({ hostSpacing: 200 });
    const targets = ['privacy', 'terms', 'cookies'].map(name => target(name));
    await declare(...targets);
    const all = Promise.all(targets.map(({ id }) => next(check => check.target === id)));
    await start();
    expect((await all).map(({ outcome }) => outcome)).toEqual(['first', 'first', 'first']);
    const gaps = reads.slice(1).map(({ start }, i) => start - reads[i]!.end);
    expect(gaps.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(200);
  });

  it('leave the whole host alone as long as one of its pages asks, and go on with other hosts', async () => {
    const { declare, start, next, reads } = await open({});
    const busy = target('busy');
    world.site.set('/busy', throttled('1'));
    await declare(busy);
    const throttling = next(({ reason }) => reason === 'throttled');
    const [first] = await start();
    await throttling;
    const elsewhere = target('elsewhere', { url: 'http://nowhere.invalid/privacy' });
    await declare(busy, target('other'), elsewhere);
    const order: string[] = [];
    const both = ['lutra/other', 'lutra/elsewhere'].map(async id => {
      await next(check => check.target === id);
      order.push(id);
    });
    await first?.reconcileNow();
    await Promise.all(both);
    expect(order).toEqual(['lutra/elsewhere', 'lutra/other']);
    const other = reads.find(({ url }) => url.endsWith('/other'));
    expect(other!.start - reads[0]!.end).toBeGreaterThanOrEqual(1_000);
  });

  it('read a page once for all targets that are parts of it', async () => {
    const { declare, start, next, reads, archive } = await open({});
    const parts = ['whole', 'training', 'choices'];
    await declare(...parts.map(part => target('privacy', { id: `lutra/${part}` })));
    const all = Promise.all(parts.map(part => next(check => check.target === `lutra/${part}`)));
    await start();
    await all;
    expect(new Set(reads.map(({ mode }) => mode)).size).toBe(reads.length);
    const due = await Promise.all(parts.map(part => archive.target(`lutra/${part}`)));
    expect(due.map(state => state?.lastCheck?.outcome)).toEqual(['first', 'first', 'first']);
  });

  it('queue a page once while it waits for its host, and do not lose it', async () => {
    const { declare, start, next, queue, events, archive } = await open({});
    await declare(target('privacy', { id: 'lutra/a' }), target('privacy', { id: 'lutra/b' }));
    await archive.atHost(HOST, () => ({
      state: {
        restsUntil: new Date(Date.now() + 1_000).toISOString(),
        leases: 0,
        day: new Date().toISOString().slice(0, 10),
        reads: 0,
        line: [],
      },
      answer: undefined,
    }));
    const waiting = once(events, 'delayed');
    const read = next(() => true);
    const [first, second] = await start();
    await waiting;
    await Promise.all([first?.reconcileNow(), second?.reconcileNow()]);
    await queue
      .getJobCounts()
      .then(({ delayed = 0, waiting = 0, active = 0 }) => expect(delayed + waiting + active).toBe(1));
    expect((await read).outcome).toBe('first');
    expect((await queue.getJobs()).every(job => job.attemptsMade <= 1)).toBe(true);
  });

  it('record a visit that the day has no room for, and come back tomorrow', async () => {
    const noon = new Date('2026-03-01T12:00:00.000Z');
    const { declare, start, next, reads, archive } = await open({ hostDailyReads: 1 }, { clock: () => noon });
    await declare(target('privacy'));
    const first = next(check => check.outcome === 'first');
    const [worker] = await start(1);
    await first;
    const made = reads.length;
    await declare(target('privacy'), target('terms'));
    const refused = next(check => check.target === 'lutra/terms');
    await worker?.reconcileNow();
    expect(await refused).toMatchObject({ outcome: 'failed', reason: 'ceiling' });
    expect(reads).toHaveLength(made);
    expect((await archive.target('lutra/terms'))?.schedule.nextDueAt).toBe('2026-03-02T00:00:00.000Z');
  });

  it('heed robots.txt where a target does, and record what it says where a target only records', async () => {
    world.site.set('/robots.txt', file('text/plain', 'User-agent: Clausewatch\nDisallow: /terms\n'));
    const guard = { allowance: allowance([HOST]), resolve: lookUp, secret: () => undefined };
    const clock = () => new Date();
    const read = (reader: Reader) => heedRobots(reader, fetchTextThrough(guard), clock);
    const { declare, start, next, reads, archive } = await open({}, { read, clock });
    const heeding = target('terms', { id: 'lutra/heeding', visit: { ...PLAIN_VISIT, robots: 'heed' } });
    const recording = target('terms', { id: 'lutra/recording' });
    await declare(heeding, recording);
    const both = Promise.all([heeding, recording].map(({ id }) => next(check => check.target === id)));
    await start();
    expect(await both).toMatchObject([{ outcome: 'failed', reason: 'robots' }, { outcome: 'first' }]);
    expect((await archive.latest(recording.id))?.capture.robots).toBe('forbids');
    expect(new Set(reads.map(({ mode }) => mode)).size).toBe(reads.length);
    expect(world.site.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
  });

  it('that are stopped in a visit leave it due and the host free, and the next start makes it', async () => {
    const { declare, start, next, archive, queue } = await open({});
    const hanging = target('hanging');
    const asked = Promise.withResolvers<void>();
    world.site.set('/hanging', (request, response) => {
      asked.resolve();
      hangs(request, response);
    });
    await declare(hanging);
    const running = await start();
    await asked.promise;
    expect((await hostState())?.lease).toBeDefined();
    await Promise.all(running.map(jobs => jobs.close(0)));
    expect((await hostState())?.lease).toBeUndefined();
    expect(await archive.checks(hanging.id, 9)).toEqual([]);
    expect((await queue.getJobs()).map(({ attemptsMade }) => attemptsMade)).toEqual([0]);

    world.site.set('/hanging', policy());
    const made = next(check => check.target === hanging.id);
    await start();
    expect((await made).outcome).toBe('first');
  });
});
