import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from '../../alert/channel.ts';
import { openLogChannel } from '../../alert/log-channel.ts';
import { readConfig } from '../../config.ts';
import { openContext } from '../../context.ts';
import { PLAIN_VISIT, type Target } from '../../target/target.ts';
import { openService } from '../service.ts';
import { type DemoSite, startDemoSite } from './site.ts';
import { tellStory } from './story.ts';

/** Milliseconds between two visits: fast, so that nobody has to wait for the hour that a real target takes. */
const CADENCE = 1_000;
/** Milliseconds between two rounds of the scheduler. */
const ROUND = 250;

/** The service at work on an invented vendor's site, in a folder that is thrown away. */
export interface Demo {
  /** Address of the web archive. */
  url: string;
  /** Resolves when the alert has come and the story is told. */
  told: Promise<void>;
  /** Rejects when something the service cannot do without has ended. */
  lost: Promise<never>;
  close(): Promise<void>;
}

/**
 * Starts the demonstration.
 * @param port of the web archive; 8080, or a free one where that is taken, when not given
 * @param say hears the story, a line at a time
 */
export async function openDemo(port: number | undefined, say: (line: string) => void): Promise<Demo> {
  await using opening = new AsyncDisposableStack();
  const directory = opening.adopt(await mkdtemp(join(tmpdir(), 'clausewatch-demo-')), each =>
    rm(each, { recursive: true, force: true }),
  );
  const site = opening.adopt(await startDemoSite(), each => each.close());
  // In a container the page is only reached where the image says.
  const host = process.env.HOST || '127.0.0.1';
  const config = readConfig({
    ARCHIVE_DIR: join(directory, 'archive'),
    HOST: host,
    PORT: String(port ?? ((await isFree(8080, host)) ? 8080 : 0)),
    LOG_LEVEL: 'error',
    HOST_SPACING: '0',
    CHROMIUM_PATH: process.env.CHROMIUM_PATH,
    // The vendor of the story lives on this machine.
    ALLOW_PRIVATE_HOSTS: new URL(site.url).host,
  });
  const { alerted, channel } = awaitedChannel(say);
  const context = opening.adopt(await openContext(config, { channels: [channel] }), each => each.close());
  const target = targetOn(site);
  const service = opening.adopt(await openService(context, [target], ROUND), async each => {
    await each.close();
  });
  const told = tellStory(target.id, site, context.archive, alerted, say);
  const open = opening.move();
  return { url: service.url, told, lost: service.lost, close: () => open.disposeAsync() };
}

/** A channel that prints its alerts, and the moment the first one has come. */
function awaitedChannel(say: (line: string) => void): { alerted: Promise<void>; channel: Channel } {
  const { promise: alerted, resolve } = Promise.withResolvers<void>();
  const printing = openLogChannel(line => say(`  ${line}`));
  return {
    alerted,
    channel: {
      name: 'demo',
      posts: telling =>
        printing.posts(telling).map(post => ({
          ...post,
          async send(place) {
            const receipt = await post.send(place);
            resolve();
            return receipt;
          },
        })),
    },
  };
}

async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, host);
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
    visit: PLAIN_VISIT,
  };
}
