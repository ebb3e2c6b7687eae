import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Channel } from './alert/channel.ts';
import type { ChannelWorld } from './alert/channel-kind.ts';
import { openLogChannel } from './alert/log-channel.ts';
import { parseRouting } from './alert/parse-routing.ts';
import { plainRouting, type Routing } from './alert/routing.ts';
import { openSlack } from './alert/slack.ts';
import { STORM } from './alert/slack-kind.ts';
import { type Config, ConfigError } from './config.ts';
import { secretOf } from './load-config.ts';
import type { Clock } from './words/instant.ts';

export interface OpenChannels {
  channels: readonly Channel[];
  routing: Routing;
}

type Write = (line: string) => void;

const FILE = 'alerts.yaml';

/**
 * Opens the channels that the configuration names: those of the routing file where there is one, else Slack's, else the log.
 * @throws ConfigError naming everything that is wrong, a line each
 */
export async function openChannels(config: Config, clock: Clock, write: Write): Promise<OpenChannels> {
  const file = config.alertsFile ?? (existsSync(FILE) ? FILE : undefined);
  return file === undefined ? fromEnvironment(config, write) : fromFile(file, config, clock, write);
}

function fromEnvironment({ slack }: Config, write: Write): OpenChannels {
  if (slack.kind === 'none') {
    return { channels: [openLogChannel(write)], routing: plainRouting(['log']) };
  }
  const { token, apiUrl, channel, operators } = slack;
  if (channel === undefined) {
    throw new ConfigError(
      'SLACK_CHANNEL is missing: name the channel that alerts go to, e.g. #privacy-alerts, or write an alerts.yaml',
    );
  }
  const open = (name: string) => openSlack({ token, apiUrl, channel: name, storm: STORM });
  const channels = [channel, ...(operators && operators !== channel ? [operators] : [])].map(open);
  return { channels, routing: plainRouting([`slack:${channel}`], operators && `slack:${operators}`) };
}

async function fromFile(file: string, { slack }: Config, clock: Clock, write: Write): Promise<OpenChannels> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`${file} cannot be read (${error.code}); correct ALERTS_FILE`);
  });
  const world: ChannelWorld = {
    ...(slack.kind === 'slack' && { slack: { token: slack.token, apiUrl: slack.apiUrl } }),
    secret: secretOf(process.env),
    clock,
    write,
  };
  const parsed = parseRouting(text, world);
  if (!parsed.ok) {
    throw new ConfigError(
      parsed.problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'),
    );
  }
  return {
    channels: parsed.channels.map(({ kind, declared }) => kind.open(declared, world)),
    routing: parsed.routing,
  };
}
