import { plainRouting } from './alert/routing.ts';
import { httpAuthority } from './archive/log/http-authority.ts';
import { openArchive } from './archive/open-archive.ts';
import type { Reader } from './capture/capture.ts';
import { allowance } from './capture/guard/allowance.ts';
import { lookUp } from './capture/guard/dns-lookup.ts';
import { heedRobots } from './capture/heed-robots.ts';
import { fetchTextThrough } from './capture/http-text.ts';
import { openReader } from './capture/playwright-reader.ts';
import type { Config } from './config.ts';
import { secretOf } from './load-config.ts';
import { openLog } from './log.ts';
import { requireBrowser } from './machine/required.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { type OpenChannels, openChannels } from './open-channels.ts';
import { type ArchiveHealth, archiveHealth } from './watch/archive-health.ts';
import { meteredReader } from './watch/metered-reader.ts';
import type { Watching } from './watch/watching.ts';
import type { Clock } from './words/instant.ts';
import type { Log } from './words/log.ts';

/** Everything that touches the world, opened once and handed down. */
export interface Context extends Watching {
  config: Config;
  /** Whether the archive can keep what is read, as far as is known. */
  health: ArchiveHealth;
  /** What this process counts. */
  metrics: Metrics;
  close(): Promise<void>;
}

/**
 * Opens what the configuration names. `overrides` replace parts, for tests and the demonstration; what is passed in is not
 * closed with the context.
 * @throws Error saying what could not be opened and how to mend it
 */
export async function openContext(config: Config, overrides: Partial<Watching> = {}): Promise<Context> {
  const clock = overrides.clock ?? (() => new Date());
  const log = overrides.log ?? openLog(config.logLevel);
  const archive = overrides.archive ?? (await openArchive(config, clock));
  const reader = overrides.reader ?? (await openBrowserReader(config, clock, log));
  const metrics = openMetrics();
  return {
    config,
    clock,
    log,
    archive,
    health: archiveHealth(archive, log),
    metrics,
    meter: metrics,
    reader: meteredReader(reader, metrics),
    proofs: new Map(),
    ...authorityOf(config, overrides),
    ...(await channelsOf(config, clock, log, overrides)),
    publicUrl: overrides.publicUrl ?? config.publicUrl ?? `http://localhost:${config.port}`,
    async close() {
      if (!overrides.reader) await reader.close();
      if (!overrides.archive) await archive.close();
    },
  };
}

function authorityOf(
  { timestampUrl }: Config,
  { authority }: Partial<Watching>,
): Pick<Watching, 'authority'> {
  if (authority) return { authority };
  return timestampUrl === undefined ? {} : { authority: httpAuthority(timestampUrl) };
}

async function openBrowserReader(config: Config, clock: Clock, log: Log): Promise<Reader> {
  const { chromiumPath, contact, allowPrivateHosts } = config;
  const executablePath = await requireBrowser({ ...process.env, CHROMIUM_PATH: chromiumPath });
  const secret = secretOf(process.env);
  const reader = await openReader({
    executablePath,
    clock,
    secret,
    allow: allowPrivateHosts,
    warn: message => log.warn({}, message),
    ...(contact !== undefined && { contact }),
  });
  const guard = {
    allowance: allowance(allowPrivateHosts),
    resolve: lookUp,
    secret,
  };
  return heedRobots(reader, fetchTextThrough(guard, contact), clock);
}

async function channelsOf(
  config: Config,
  clock: Clock,
  log: Log,
  { channels, routing }: Partial<Watching>,
): Promise<OpenChannels> {
  if (channels === undefined) return openChannels(config, clock, line => log.info({}, line));
  return { channels, routing: routing ?? plainRouting(channels.map(({ name }) => name)) };
}
