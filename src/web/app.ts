import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { SlackMessage } from '../alert/slack-message.ts';
import type { Alert, Archive } from '../archive/archive.ts';
import type { ArchiveTrouble } from '../archive/trouble.ts';
import type { SearchIndex } from '../search/search.ts';
import type { PositionsAt } from '../watch/positions-at.ts';
import { type Clock, instant } from '../words/instant.ts';
import { serveActs } from './acting.ts';
import { serveApi } from './api/serve-api.ts';
import { archivedPageResponse } from './archived-page-response.ts';
import type { Print } from './bundle.ts';
import { serveBundles } from './bundle-routes.ts';
import { serveScripts } from './client-files.ts';
import { evidenceResponse } from './evidence-response.ts';
import { serveFeeds } from './feed-routes.ts';
import { strictHeaders } from './headers.ts';
import { serveHealth, type Telling } from './health.ts';
import type { Html } from './html.ts';
import { sayTo, speaking, spoken } from './language.ts';
import { layout } from './layout.ts';
import type { Page } from './load.ts';
import { failurePage, notFoundPage } from './pages/not-found.ts';
import { positionsAsked } from './positions-asked.ts';
import { positionRows, positionsCsv } from './positions-export.ts';
import { pulse } from './pulse.ts';
import { roomOf } from './room.ts';
import { rosterOf } from './roster.ts';
import { PAGES } from './routes.ts';
import { guard, ownFormsOnly, sessionOf } from './sign-in/guard.ts';
import { type Audit, serveSignIn } from './sign-in/routes.ts';
import type { Tokens } from './sign-in/session.ts';
import { takeSlackAction } from './slack-actions.ts';
import { serveIcon, serveStyle } from './stylesheet.ts';
import { understandable } from './understandable.ts';
import { ENGLISH } from './words/english.ts';
import type { WebWords } from './words/web-words.ts';

export interface WebOptions {
  archive: Archive;
  clock: Clock;
  /** An alert's messages, the second in the thread of the first; none where they cannot be composed. */
  message?: (alert: Alert) => Promise<readonly SlackMessage[]>;
  /** What keeps the service beside from reading; there is none where only the archive is shown. */
  trouble?: () => ArchiveTrouble | undefined;
  /** Rejects where something else that the service beside needs does not answer. */
  reach?: () => Promise<void>;
  /** What this process has counted. */
  metrics?: Telling['metrics'];
  print?: Print;
  /** Without one, the page for searches says that there is none. */
  search?: SearchIndex;
  /** Address of the archive, without a slash at the end; undefined while it is not known. */
  publicUrl?: () => string | undefined;
  /** By which requests of Slack's are believed; where there is none, its buttons do nothing. */
  slackSigningSecret?: string | undefined;
  /** What people sign in with; whoever reaches the archive reads it where there are none. */
  tokens?: Tokens;
  /** Told of what people did. */
  audit?: Audit;
  /** Told of every failure; the visitor only learns that there was one. */
  onError?: (error: Error) => void;
}

/** The web archive. Reads, and takes what people do about alerts; knows nothing of sockets. */
export function webApp({
  archive,
  clock,
  message,
  trouble,
  reach,
  metrics,
  print,
  search,
  slackSigningSecret: secret,
  publicUrl,
  tokens = {},
  audit = () => undefined,
  onError,
}: WebOptions): Hono {
  const app = new Hono();
  app.use(
    strictHeaders(),
    compress(),
    trimTrailingSlash(),
    speaking(),
    understandable(),
    ownFormsOnly(),
    guard(tokens, clock),
  );

  const roster = rosterOf(archive);
  const isSecure = () => publicUrl?.()?.startsWith('https:') ?? false;
  const frameOf = (c: Context) => {
    spoken(c, { isSecure: isSecure() });
    return { now: instant(clock()), say: sayTo(c), query: new URL(c.req.url).search };
  };
  const send = async (c: Context, page: Page | undefined): Promise<Response> => {
    const bare = frameOf(c);
    const frame = {
      ...bare,
      session: sessionOf(c, tokens, clock),
      pulse: pulse(await roster.states(), bare.now),
      trouble: trouble?.()?.kind,
    };
    c.header('cache-control', 'no-cache');
    if (!page)
      return c.html(layout({ ...frame, title: frame.say.frame.noSuchPage }, notFoundPage(frame.say)), 404);
    return c.html(layout({ ...frame, ...page.place }, page.main));
  };

  const read = new Map<number, PositionsAt>();
  const sources = {
    archive,
    clock,
    message,
    read,
    search,
    roster,
    room: roomOf(archive, clock),
    home: () => publicUrl?.() ?? '',
    session: undefined,
    say: ENGLISH,
  };
  for (const [path, load] of PAGES) {
    app.get(path, async c => {
      const session = sessionOf(c, tokens, clock);
      return send(c, await load({ ...sources, session, say: sayTo(c) }, c.req.param(), c.req.query()));
    });
  }
  serveApi(app, sources, { send, onError });
  serveFeeds(app, sources);
  app.get('/positions.csv', async c => {
    const page = await positionsAsked(sources, c.req.query());
    return c.body(positionsCsv(page), 200, { 'content-type': 'text/csv; charset=utf-8' });
  });
  app.get('/positions.json', async c => {
    const page = await positionsAsked(sources, c.req.query());
    const { at, total, next } = page;
    return c.json({ at, total, ...(next !== undefined && { next }), positions: positionRows(page) });
  });
  app.get('/checks/:id{[0-9]{1,15}}/evidence/:name{[a-z0-9][a-z0-9.-]{0,99}}', async c => {
    const file = await archive.evidenceFile(Number(c.req.param('id')), c.req.param('name'));
    return file ? evidenceResponse(file) : send(c, undefined);
  });
  serveBundles(app, { archive, clock, print, onError, missing: c => send(c, undefined) });
  app.get('/snapshots/:id{[0-9]{1,15}}/page', async c => {
    const response = await archivedPageResponse(c, archive, Number(c.req.param('id')));
    return response ?? send(c, undefined);
  });
  const show = (c: Context, main: (say: WebWords) => Html, status: 200 | 401) => {
    const frame = frameOf(c);
    return c.html(layout({ ...frame, title: frame.say.frame.signIn }, main(frame.say)), status);
  };
  serveSignIn(app, { tokens, clock, audit, isSecure, show });
  serveActs(app, { archive, clock, tokens, audit });
  app.post('/slack/actions', c => takeSlackAction(c, { archive, clock, secret }));
  app.get('/style.css', serveStyle);
  serveScripts(app);
  app.get('/icon.svg', serveIcon);
  serveHealth(app, { archive, clock, trouble, reach, metrics, onError });
  app.notFound(c => send(c, undefined));
  app.onError((error, c) => {
    // Refused, not failed.
    if (error instanceof HTTPException && error.status < 500) return error.getResponse();
    onError?.(error);
    const frame = frameOf(c);
    return c.html(layout({ ...frame, title: frame.say.frame.failure }, failurePage(frame.say)), 500);
  });
  return app;
}
