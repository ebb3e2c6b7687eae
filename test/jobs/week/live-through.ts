import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Home } from '../../../src/archive/home.ts';
import { openPostgresArchive, openPostgresHome } from '../../../src/archive/open-postgres.ts';
import { requireBrowser } from '../../../src/machine/required.ts';
import { PLAIN_VISIT, type Target } from '../../../src/target/target.ts';
import { instant } from '../../../src/words/instant.ts';
import { startSharedRedis } from '../../cli/shared-redis.ts';
import { ask } from '../../postgres/ask.ts';
import { startCluster } from '../../postgres/cluster.ts';
import type { PostedMessage } from '../../slack/fake-slack.ts';
import { fragileBrowser } from './fragile-browser.ts';
import { type Lived, liveBy } from './live-by.ts';
import type { PlannedTarget, Script } from './script.ts';
import { slackOfTheWeek } from './slack-of-the-week.ts';
import { openVendors, type Vendors } from './vendors.ts';

/** What there is to look at when it is over. */
export interface Aftermath extends Lived {
  home: Home;
  messages: readonly PostedMessage[];
  requests: ReadonlyMap<string, number>;
}

/**
 * Has the service live through a script, with everything it works with on this machine, and hands over what came of it.
 * @param told hears now and then how far it is
 */
export async function liveThrough<T>(
  script: Script,
  round: number,
  look: (aftermath: Aftermath) => Promise<T>,
  told: (lived: Lived) => void = () => undefined,
): Promise<T> {
  await using closing = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-week-'));
  closing.defer(() => rm(directory, { recursive: true, force: true }));
  const cluster = closing.adopt(await startCluster(), each => each.stop());
  const redis = closing.adopt(await startSharedRedis(), each => each.close());
  const vendors = closing.adopt(await openVendors(script.targets), each => each.close());
  const slack = closing.adopt(await slackOfTheWeek(), each => each.fake.close());
  const browser = await fragileBrowser(await requireBrowser(), directory);

  const at = (name: string) => `postgres:///${name}?host=${encodeURIComponent(cluster.socket)}&user=postgres`;
  await ask(at('postgres'), 'create database week template template0');
  const url = at('week');
  const archive = closing.adopt(
    await openPostgresArchive(url, { logKeyFile: join(directory, 'log.key') }),
    each => each.close(),
  );
  await archive.declareTargets(
    script.targets.map(each => declared(each, vendors)),
    instant(new Date(script.from)),
  );
  const env = {
    ARCHIVE_DIR: directory,
    DATABASE_URL: url,
    REDIS_URL: redis.url,
    SLACK_URL: slack.fake.url,
    SLACK_TOKEN: slack.fake.token,
    CHROMIUM: browser.executablePath,
    // It starts again and again.
    NODE_COMPILE_CACHE: join(directory, 'compiled'),
    ...(process.env.LOG_LEVEL && { LOG_LEVEL: process.env.LOG_LEVEL }),
  };
  const lived = await liveBy(script, round, { env, cluster, redis, vendors, slack, browser, archive }, told);
  const home = closing.adopt(await openPostgresHome(url), each => each.db.destroy());
  // Awaited here, for all is put away on return.
  return await look({ ...lived, home, messages: slack.fake.messages, requests: vendors.requests });
}

function declared(planned: PlannedTarget, vendors: Vendors): Target {
  const { id, vendor, every, read } = planned;
  return {
    id,
    vendor: `Vendor ${vendor}`,
    document: id.split('/')[1]!,
    url: vendors.url(planned),
    select: ['#policy'],
    remove: [],
    locale: 'en',
    every,
    visit: { ...PLAIN_VISIT, read },
  };
}
