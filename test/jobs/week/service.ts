import { startJobs } from '../../../jobs/start.ts';
import { openSlack } from '../../../src/alert/slack.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { openReader } from '../../../src/capture/playwright-reader.ts';
import { readConfig } from '../../../src/config.ts';
import { openContext } from '../../../src/context.ts';
import { PATIENCE, routingOf } from './channels.ts';
import type { Order } from './process.ts';

// The service, all of it but the web archive, under a clock that stands still until its parent moves it, until it is killed. Queue,
// archive, browser and Slack's client are the real ones; where they are is told in its environment.

const { REDIS_URL = '', NOW = '', SLACK_TOKEN = '', SLACK_URL = '', CHROMIUM = '', ...env } = process.env;
let now = new Date(NOW);
const clock = () => now;
const config = readConfig({
  ARCHIVE_DIR: env.ARCHIVE_DIR,
  DATABASE_URL: env.DATABASE_URL,
  LOG_LEVEL: env.LOG_LEVEL ?? 'silent',
  HOST_SPACING: '0',
  CONCURRENCY: '6',
});
const open = (deadlineMs: number) =>
  openReader({
    executablePath: CHROMIUM,
    clock,
    deadlineMs,
    allow: ['127.0.0.1'],
    resolve: async () => ['127.0.0.1'],
  });
// A page that hangs should not hold up the week, and a browser on a busy machine needs its time.
const [requests, renders] = await Promise.all([open(5_000), open(45_000)]);
const routing = routingOf();
const channels = [...routing.channels, routing.operators].map(name =>
  openSlack({
    token: SLACK_TOKEN,
    channel: name.replace('slack:', ''),
    apiUrl: SLACK_URL,
    timeout: PATIENCE,
    storm: 10,
  }),
);
const context = await openContext(config, {
  archive: await openArchive(config, clock),
  clock,
  channels,
  routing,
  reader: {
    read: (request, signal) => (request.visit.read === 'http' ? requests : renders).read(request, signal),
    close: async () => void (await Promise.all([requests.close(), renders.close()])),
  },
  publicUrl: 'http://archive.lutra.example',
});
// Rounds are begun by the parent, which owns the clock.
const jobs = await startJobs(context, { kind: 'url', url: REDIS_URL }, { every: 86_400_000 });

process.on('message', async ({ at, round }: Order) => {
  now = new Date(at);
  const failure = round ? await jobs.reconcileNow().then(() => undefined, String) : undefined;
  process.send?.(failure === undefined ? { kind: 'done' } : { kind: 'failed', failure });
});
// Its parent is gone.
process.on('disconnect', () => process.exit());
process.send?.({ kind: 'done' });
