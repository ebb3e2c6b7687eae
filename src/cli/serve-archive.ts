import { slackPosts } from '../alert/slack-posts.ts';
import type { Archive } from '../archive/archive.ts';
import type { Config } from '../config.ts';
import { requireBrowser } from '../machine/required.ts';
import type { ArchiveHealth } from '../watch/archive-health.ts';
import { tellingOf } from '../watch/telling.ts';
import { webApp } from '../web/app.ts';
import { printer } from '../web/playwright-print.ts';
import { type Serving, serveWeb } from '../web/serve.ts';
import type { Clock } from '../words/instant.ts';
import type { Log } from '../words/log.ts';

type Served = Pick<Config, 'host' | 'port' | 'publicUrl' | 'chromiumPath' | 'slackSigningSecret'>;

/** Serves the web archive, its alerts shown as Slack shows them. */
export async function serveArchive(
  archive: Archive,
  { host, port, publicUrl, chromiumPath, slackSigningSecret }: Served,
  { clock, log, health }: { clock: Clock; log: Log; health?: Pick<ArchiveHealth, 'trouble'> },
): Promise<Serving> {
  let address = publicUrl;
  const print = printer(() => requireBrowser({ ...process.env, CHROMIUM_PATH: chromiumPath }));
  const app = webApp({
    archive,
    clock,
    ...(health && { trouble: health.trouble }),
    slackSigningSecret,
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
  const web = await serveWeb(app, { host, port });
  address ??= web.url;
  return web;
}
