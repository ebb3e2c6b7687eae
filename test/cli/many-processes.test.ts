import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openPostgresArchive } from '../../src/archive/open-postgres.ts';
import { instant } from '../../src/words/instant.ts';
import { aDatabase } from '../postgres/database.ts';
import { type Behaviour, hangs, policy } from '../site/behaviours.ts';
import { type Site, startSite } from '../site/site.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { run } from './run.ts';
import { type RunningProcess, startProcess, withAddress } from './running-service.ts';
import { startSharedRedis } from './shared-redis.ts';

const NAMES = ['privacy', 'terms', 'cookies', 'training', 'api', 'business'];
const OBJECT =
  'People on the free plan may object to the training of our models by writing to privacy@lutra.example.';

/** Every other document is on another host, so that both workers have something to do. */
function targetFile(site: Site): string {
  const documents = NAMES.map((name, n) => {
    const url = n % 2 === 0 ? site.url(`/${name}`) : site.url(`/${name}`).replace('127.0.0.1', 'localhost');
    return `  ${name}:\n    name: ${name}\n    url: ${url}\n    read: http\n    every: 1d\n`;
  });
  return `vendor: Lutra AI\ndocuments:\n${documents.join('')}`;
}

/** Where a process tells how it is. */
async function healthOf(running: RunningProcess): Promise<string> {
  return /http:\/\/localhost:\d+/.exec(await running.logged(/\/metrics are on/))?.[0] ?? '';
}

describe('a service of several processes on one Redis and one PostgreSQL', () => {
  let folder: string;
  let site: Site;
  let slack: FakeSlack;
  let redis: Awaited<ReturnType<typeof startSharedRedis>>;
  let archive: Archive;
  let env: Record<string, string>;
  let running: RunningProcess[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-processes-'));
    site = await startSite(Object.fromEntries(NAMES.map(name => [`/${name}`, policy()])));
    await mkdir(join(folder, 'targets'));
    await writeFile(join(folder, 'targets', 'lutra.yaml'), targetFile(site));
    slack = await startFakeSlack({ channels: { privacy: 'C0PRIVACY1' } });
    redis = await startSharedRedis();
    const { url } = await aDatabase();
    archive = await openPostgresArchive(url, { logKeyFile: join(folder, 'of-the-test.key') });
    running = [];
    env = {
      DATABASE_URL: url,
      REDIS_URL: redis.url,
      TARGETS_DIR: join(folder, 'targets'),
      PORT: '0',
      PUBLIC_URL: 'http://archive.lutra.example',
      HOST_SPACING: '0',
      ALLOW_PRIVATE_HOSTS: '127.0.0.1,localhost',
      SLACK_TOKEN: slack.token,
      SLACK_CHANNEL: '#privacy',
      SLACK_API_URL: slack.url,
    };
  });
  afterEach(async () => {
    await Promise.all(running.map(each => each.stop('SIGKILL')));
    await archive.close();
    await redis.close();
    await slack.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Each has a folder of its own, as on a machine of its own, and a worker tells the site who it is. */
  const begin = (command: string, name: string) => {
    const own = { ARCHIVE_DIR: join(folder, name), CONTACT: `${name}@lutra.example`, HEALTH_PORT: '0' };
    const started = startProcess(command, { ...env, ...own });
    running.push(started);
    return started;
  };
  const recorded = async (name: string) => (await archive.checks(`lutra/${name}`, 99)).length;
  const untilEach = (count: number) =>
    expect
      .poll(() => Promise.all(NAMES.map(recorded)), { timeout: 90_000, interval: 250 })
      .toEqual(NAMES.map(() => count));

  it('makes every visit once although a worker is killed in one and Redis loses everything', async () => {
    const visited = Promise.withResolvers<string>();
    const waits: Behaviour = (request, response) => {
      visited.resolve(/(one|two)@lutra\.example/.exec(request.headers['user-agent'] ?? '')?.[1] ?? 'nobody');
      hangs(request, response);
    };
    site.set('/training', waits);
    const workers = { one: begin('worker', 'one'), two: begin('worker', 'two') };
    const scheduler = begin('scheduler', 'scheduler');
    const web = await withAddress(begin('web', 'web'));

    const name = await visited.promise;
    const killed = name === 'one' ? workers.one : workers.two;
    await killed.stop('SIGKILL');
    site.set('/training', policy());
    const queue = new Redis(redis.url);
    await queue.flushall();
    queue.disconnect();
    await untilEach(1);
    expect(await (await fetch(`${web.url}/documents/lutra/training`)).text()).toContain('training');

    const third = begin('worker', 'three');
    await third.logged(/working/);
    site.set('/privacy', policy({ optOut: OBJECT }));
    for (const each of NAMES) await archive.hasten(`lutra/${each}`, instant(new Date()));
    await untilEach(2);
    const sent = () => archive.alerts({ state: 'sent', limit: 9 });
    await expect.poll(sent, { timeout: 20_000, interval: 250 }).toHaveLength(1);
    expect((await archive.checks('lutra/privacy', 1))[0]?.outcome).toBe('changed');

    const from = async (url: string, path: string) => (await fetch(`${url}${path}`)).text();
    const [ofThird, ofScheduler] = await Promise.all([third, scheduler].map(healthOf));
    for (const url of [ofThird!, ofScheduler!, web.url]) expect(await from(url, '/readyz')).toBe('ready\n');
    const counted = await from(ofScheduler!, '/metrics');
    expect(counted).toContain('clausewatch_documents{state="watched"} 6');
    expect(counted).toMatch(/clausewatch_queue_jobs\{queue="check-page",state="waiting"\} \d/);
    expect(counted).toMatch(/clausewatch_stored_bytes\{kind="body"\} \d{3}/);
    expect(await from(ofThird!, '/metrics')).toContain('clausewatch_check_lateness_seconds_count');

    running = running.filter(each => each !== killed);
    expect(await Promise.all(running.map(each => each.stop()))).toEqual(running.map(() => 0));
    expect(slack.messages.filter(({ thread }) => thread === undefined)).toHaveLength(1);
    expect(await Promise.all(NAMES.map(recorded))).toEqual(NAMES.map(() => 2));
  }, 150_000);

  it.each(['worker', 'scheduler'])('%s wants a Redis to meet the others at', async command => {
    const { code, stderr } = await run([command], { ...env, REDIS_URL: '', ARCHIVE_DIR: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('REDIS_URL is not set');
  });
});
