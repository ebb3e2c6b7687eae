import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { slackPosts } from '../alert/slack-posts.ts';
import type { Archive } from '../archive/archive.ts';
import { searchFile } from '../archive/place.ts';
import type { Config } from '../config.ts';
import { warningsOf } from '../config-warnings.ts';
import { requireBrowser } from '../machine/required.ts';
import type { Metrics } from '../metrics.ts';
import type { SearchIndex } from '../search/search.ts';
import { openSearchIndex } from '../search/sqlite-index.ts';
import type { ArchiveHealth } from '../watch/archive-health.ts';
import { tellingOf } from '../watch/telling.ts';
import { webApp } from '../web/app.ts';
import { printer } from '../web/playwright-print.ts';
import { type Serving, serveWeb } from '../web/serve.ts';
import type { Clock } from '../words/instant.ts';
import type { Log } from '../words/log.ts';

type Served = Pick<
  Config,
  | 'archiveDir'
  | 'databaseUrl'
  | 'host'
  | 'port'
  | 'publicUrl'
  | 'chromiumPath'
  | 'slackSigningSecret'
  | 'tokens'
>;

/** Serves the web archive, its alerts shown as Slack shows them. */
export async function serveArchive(
  archive: Archive,
  served: Served,
  {
    clock,
    log,
    health,
    metrics,
    reach,
  }: {
    clock: Clock;
    log: Log;
    health?: Pick<ArchiveHealth, 'trouble'>;
    metrics?: Metrics;
    reach?: () => Promise<void>;
  },
): Promise<Serving> {
  const { host, port, publicUrl, chromiumPath, slackSigningSecret, tokens } = served;
  let address = publicUrl;
  for (const warning of warningsOf(served)) log.warn({}, warning);
  const search = await openIndex(archive, served, log);
  const print = printer(() => requireBrowser({ ...process.env, CHROMIUM_PATH: chromiumPath }));
  const app = webApp({
    archive,
    clock,
    ...(search && { search }),
    ...(health && { trouble: health.trouble }),
    ...(metrics && { metrics }),
    ...(reach && { reach }),
    slackSigningSecret,
    tokens,
    audit: (what, facts) => log.info(facts, `web archive: ${what}`),
    publicUrl: () => address,
    message: async alert => {
      const telling = address && (await tellingOf(archive, alert, address));
      return telling ? slackPosts(telling, 'en').map(({ message }) => message) : [];
    },
    print: (html, foot) =>
      print(html, foot).catch(error => {
        log.error({ error: error.stack }, 'evidence is sent without its PDF, which could not be printed');
        return undefined;
      }),
    onError: error => log.error({ error: error.stack }, 'a page of the web archive failed'),
  });
  try {
    const web = await serveWeb(app, { host, port });
    address ??= web.url;
    return {
      url: web.url,
      async close() {
        await web.close();
        await search?.close();
      },
    };
  } catch (error) {
    await search?.close();
    throw error;
  }
}

/** Without an index there is no search; all else is as it was. What is missing in it is taken up beside. */
async function openIndex(archive: Archive, place: Served, log: Log): Promise<SearchIndex | undefined> {
  const file = searchFile(place);
  const failed = (error: unknown) =>
    log.error(
      { error: (error as Error).stack },
      `the search index cannot be kept in ${file}; nothing can be searched`,
    );
  try {
    await mkdir(dirname(file), { recursive: true });
    const index = await openSearchIndex(file, archive);
    index.catchUp().catch(failed);
    return index;
  } catch (error) {
    failed(error);
    return undefined;
  }
}
