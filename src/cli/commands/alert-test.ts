import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { type Channel, DeliveryError } from '../../alert/channel.ts';
import { openChannels } from '../../open-channels.ts';
import { instant } from '../../words/instant.ts';
import { Failure } from '../failure.ts';
import { configOf, jsonOption } from '../options.ts';

/** What came of trying one channel. */
type Tried = { channel: string; warnings: readonly string[] } & (
  | { posted: true; ts?: string; in?: string }
  | { posted: false; why: string }
);

export function alertTestCommand(): Command {
  return new Command('test')
    .description('post a sample to each configured channel, or say what is wrong with the configuration')
    .option('--channel <name>', 'only this one, as the output names it')
    .addOption(jsonOption())
    .action(async (options: { channel?: string; json?: boolean }, command: Command) => {
      const config = configOf(command);
      const clock = () => new Date();
      // The log of this command is what is printed.
      const write = options.json ? () => undefined : (line: string) => console.log(line);
      const { channels } = await openChannels(config, clock, write);
      const chosen = channels.filter(({ name }) => options.channel === undefined || name === options.channel);
      if (chosen.length === 0) {
        const names = channels.map(({ name }) => name).join(', ');
        throw new Failure(`no channel is called ${options.channel}; there are: ${names}`, { exitCode: 2 });
      }
      const url = config.publicUrl ?? `http://localhost:${config.port}`;
      const tried: Tried[] = [];
      for (const channel of chosen) tried.push(await tryOut(channel, instant(clock()), url));
      console.log(options.json ? JSON.stringify(tried) : tried.map(inWords).join('\n'));
      if (config.slack.kind === 'none' && channels.every(({ name }) => name === 'log')) {
        throw new Failure(
          'no channel is configured but the log: set SLACK_TOKEN to the bot token of your app (xoxb-…) and SLACK_CHANNEL to the channel, or write an alerts.yaml',
        );
      }
      if (tried.some(({ posted }) => !posted)) process.exitCode = 1;
    });
}

async function tryOut(channel: Channel, at: string, url: string): Promise<Tried> {
  const { name } = channel;
  const notice = { kind: 'sample', at, url } as const;
  const [post] = channel.posts({ kind: 'notice', id: `n-sample-${randomUUID()}`, notice, told: [] });
  const warnings = (await channel.warnings?.().catch(() => [])) ?? [];
  try {
    const receipt = await post?.send({});
    const { ts, channel: where } = receipt ?? {};
    return { channel: name, warnings, posted: true, ...(ts && { ts }), ...(where && { in: where }) };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return { channel: name, warnings, posted: false, why: error.message };
  }
}

function inWords(tried: Tried): string {
  const lines = tried.posted
    ? [`✓ ${tried.channel}: a sample was posted${tried.in ? ` (${tried.in}, message ${tried.ts})` : ''}`]
    : [`✗ ${tried.channel}: ${tried.why}`];
  return [...lines, ...tried.warnings.map(warning => `  ! ${warning}`)].join('\n');
}
