import { startJobs } from '../../../jobs/start.ts';
import { openSlack } from '../../../src/alert/slack.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { readConfig } from '../../../src/config.ts';
import { openContext } from '../../../src/context.ts';

// A worker of the service as it delivers, until it is killed: the queues, the archive and Slack's client are the real ones. What
// it works with is told in its environment.

const {
  REDIS_SOCKET = '',
  ARCHIVE_DIR = '',
  SLACK_URL = '',
  CHANNELS = '',
  PATIENCE = '',
  STORM,
} = process.env;

const config = readConfig({ ARCHIVE_DIR, LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' });
const channels = CHANNELS.split(',').map(channel =>
  openSlack({
    token: 'xoxb-of-the-tests',
    channel,
    apiUrl: SLACK_URL,
    timeout: Number(PATIENCE),
    // Every other channel gathers storms.
    ...(STORM && Number.parseInt(channel.slice(-2), 10) % 2 === 0 && { storm: Number(STORM) }),
  }),
);
const reader = { read: () => Promise.reject(new Error('nothing is read')), close: async () => undefined };
const context = await openContext(config, {
  archive: await openArchive(config),
  channels,
  reader,
  publicUrl: 'http://archive.lutra.example',
});
await startJobs(context, { kind: 'socket', path: REDIS_SOCKET }, { every: 500 });
process.stdout.write('working\n');
