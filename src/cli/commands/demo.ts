import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Channel } from '../../alert/channel.ts';
import { openLogChannel } from '../../alert/log-channel.ts';
import { readConfig } from '../../config.ts';
import { openContext } from '../../context.ts';
import type { Target } from '../../target/target.ts';
import { type DemoSite, startDemoSite } from '../demo/site.ts';
import { tellStory } from '../demo/story.ts';
import { portOption } from '../options.ts';
import { openService } from '../service.ts';
import { stopped } from '../stopped.ts';

/** Milliseconds between two visits: fast, so that nobody has to wait for the hour that a real target takes. */
const CADENCE = 1_000;
/** Milliseconds between two rounds of the scheduler. */
const ROUND = 250;

export function demoCommand(): Command {
  return new Command('demo')
    .description('watch an invented vendor change its policy: offline, under a minute, nothing to configure')
    .addOption(portOption())
    .option('--exit', 'end after the alert instead of serving the web archive until Ctrl-C')
    .action(async (options: { port?: number; exit?: boolean }) => {
      const stop = stopped();
      await using open = new AsyncDisposableStack();
      const directory = open.adopt(await mkdtemp(join(tmpdir(), 'clausewatch-demo-')), each =>
        rm(each, { recursive: true, force: true }),
      );
      const site = open.adopt(await startDemoSite(), each => each.close());
      const port = options.port ?? ((await isFree(8080)) ? 8080 : 0);
      const config = readConfig({
        ARCHIVE_DIR: join(directory, 'archive'),
        PORT: String(port),
        LOG_LEVEL: 'error',
        CHROMIUM_PATH: process.env.CHROMIUM_PATH,
      });
      const { alerted, channel } = awaitedChannel();
      const context = open.adopt(await openContext(config, { channels: [channel] }), each => each.close());
      const target = targetOn(site);
      const service = open.adopt(await openService(context, [target], ROUND), each => each.close());

      const story = tellStory(target.id, site, context.archive, alerted, console.log);
      if ((await Promise.race([stop, service.lost, story])) !== undefined) return;
      console.log(`\nThe diff page, the alert as Slack shows it, and every check: ${service.url}`);
      if (options.exit === true) return;
      console.log('They stay there until Ctrl-C.');
      await Promise.race([stop, service.lost]);
    });
}

/** A channel that prints its alerts, and the moment the first one has come. */
function awaitedChannel(): { alerted: Promise<void>; channel: Channel } {
  const { promise: alerted, resolve } = Promise.withResolvers<void>();
  const printing = openLogChannel(line => console.log(`  ${line}`));
  return {
    alerted,
    channel: {
      name: 'demo',
      async deliver(content) {
        const receipt = await printing.deliver(content);
        resolve();
        return receipt;
      },
    },
  };
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

function targetOn(site: DemoSite): Target {
  return {
    id: 'lutra/privacy',
    vendor: 'Lutra AI',
    document: 'Privacy Policy of Lutra Chat',
    url: site.url,
    select: [],
    remove: [],
    locale: 'en',
    every: CADENCE,
  };
}
