import { join } from 'node:path';
import { Queue } from 'bullmq';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenRedis } from '../../jobs/connection.ts';
import { startPrivateRedis } from '../../jobs/private-redis.ts';
import { type RunningJobs, startJobs } from '../../jobs/start.ts';
import { openSlack } from '../../src/alert/slack.ts';
import { readConfig } from '../../src/config.ts';
import { type Context, openContext } from '../../src/context.ts';
import { requireRedisServer } from '../../src/machine/required.ts';
import { pageOf } from '../../src/target/page.ts';
import { instant } from '../../src/words/instant.ts';
import { answers, policy } from '../site/behaviours.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { openWorld, type World } from '../watch/world.ts';
import { type TellingArchive, telling } from './recorded.ts';

const ROUND = 100;
const OBJECT =
  'People on the free plan may object to the training of our models by writing to privacy@lutra.example.';

describe('the jobs', () => {
  let world: World;
  let redis: OpenRedis;
  let slack: FakeSlack;
  let told: TellingArchive;
  let context: Context;
  let jobs: RunningJobs | undefined;
  let delivered: Promise<unknown>;

  beforeAll(async () => {
    world = await openWorld({ every: 300 });
    redis = await startPrivateRedis(await requireRedisServer(), join(world.directory, 'redis'));
  });
  afterAll(async () => {
    await redis.close();
    await world.close();
  });

  beforeEach(async () => {
    slack = await startFakeSlack({ channels: { privacy: 'C0PRIVACY1' } });
    world.site.set('/privacy', policy());
    told = telling(world.archive);
    delivered = told.sent();
    const channel = openSlack({ token: slack.token, channel: '#privacy', apiUrl: slack.url });
    context = await openContext(readConfig({ LOG_LEVEL: 'silent', HOST_SPACING: '0' }), {
      archive: told.archive,
      reader: world.reader,
      channels: [channel],
      publicUrl: 'http://archive.lutra.example',
    });
  });
  afterEach(async () => {
    await jobs?.close();
    jobs = undefined;
    await slack.close();
  });

  /** Without what is told in threads. */
  const heads = () => slack.messages.filter(({ thread }) => thread === undefined);

  const start = async (id: string) => {
    const target = { ...world.target, id };
    await world.archive.declareTargets([target], instant(new Date()));
    const first = told.next(check => check.target === id && check.outcome === 'first');
    jobs = await startJobs(context, redis.address, { every: ROUND });
    await first;
  };

  it('visit what is due, again and again, and deliver one message for one change', async () => {
    await start('lutra/privacy');
    await told.next(check => check.outcome === 'unchanged');
    const changed = told.next(check => check.outcome === 'changed');
    world.site.set('/privacy', policy({ optOut: OBJECT }));
    const { change } = await changed;
    await delivered;
    await told.next(check => check.outcome === 'unchanged');
    expect(heads()).toHaveLength(1);
    expect(JSON.stringify(slack.messages[0]?.blocks)).toContain(
      `http://archive.lutra.example/changes/${change}`,
    );
    expect(await world.archive.alerts({ state: 'sent', limit: 10 })).toMatchObject([
      { channel: 'slack:#privacy' },
    ]);
  });

  it('wait as long as Slack asks, and post once', async () => {
    slack.script({ kind: 'rate-limited', retryAfter: 1 });
    await start('lutra/waiting');
    world.site.set('/privacy', policy({ optOut: OBJECT }));
    await delivered;
    expect(heads()).toHaveLength(1);
    expect(slack.calls).toHaveLength(1 + slack.messages.length);
  });

  it('record a visit that fails with its reason, and do not storm the site', async () => {
    world.site.set('/privacy', answers(503));
    const id = 'lutra/failing';
    await world.archive.declareTargets([{ ...world.target, id }], instant(new Date()));
    const failed = told.next(check => check.target === id);
    jobs = await startJobs(context, redis.address, { every: ROUND });
    expect(await failed).toMatchObject({ outcome: 'failed', reason: 'throttled' });
    const seen = world.site.requests.length;
    await jobs.reconcileNow();
    await jobs.close();
    expect(world.site.requests.length).toBe(seen);
  });

  it('deliver after a restart what was owed before it', async () => {
    await start('lutra/restarted');
    await jobs?.close();
    slack.script({ kind: 'server-error', status: 500 });
    world.site.set('/privacy', policy({ optOut: OBJECT }));
    jobs = await startJobs(context, redis.address, { every: ROUND });
    await told.next(check => check.outcome === 'changed');
    await jobs.close();
    jobs = await startJobs(context, redis.address, { every: ROUND });
    await delivered;
    expect(heads()).toHaveLength(1);
  });

  it('queue the same visit only once', async () => {
    const queue = new Queue('check-page', {
      connection: redis.address.kind === 'socket' ? { path: redis.address.path } : {},
      prefix: 'clausewatch',
    });
    await start('lutra/once');
    await jobs?.close();
    jobs = undefined;
    const visit = { page: pageOf(world.target), targets: ['lutra/once'] };
    const options = { deduplication: { id: visit.page } };
    await Promise.all([1, 2, 3].map(() => queue.add('check-page', visit, options)));
    expect(await queue.getWaitingCount()).toBe(1);
    await queue.obliterate({ force: true });
    await queue.close();
  });

  // The last one: what is known of the host is dated ahead by it.
  it('sign the log of what was recorded, and have it stamped where an authority is configured', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const authority = {
      name: 'https://tsa.example/',
      async stamp(note: string) {
        resolve(note);
        return Uint8Array.of(48, 0);
      },
    };
    // Ahead of the archive's clock: a minute has always passed since the last checkpoint.
    context = { ...context, authority, clock: () => new Date(Date.now() + 120_000) };
    await start('lutra/logged');
    const note = await promise;
    const [checkpoint] = await world.archive.log.checkpoints(1);
    expect(checkpoint?.note).toBe(note);
    expect(checkpoint?.treeSize).toBeGreaterThan(0);
  });
});
