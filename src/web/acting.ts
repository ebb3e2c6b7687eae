import type { Context, Hono } from 'hono';
import { ACT_KINDS, SNOOZE } from '../alert/telling.ts';
import type { Archive } from '../archive/archive.ts';
import { type Clock, instant, plus } from '../words/instant.ts';
import { sha256 } from '../words/sha256.ts';
import { documentPath } from './naming.ts';
import { sessionOf } from './sign-in/guard.ts';
import type { Audit } from './sign-in/routes.ts';
import type { Tokens } from './sign-in/session.ts';

const ONLY_REVIEWERS = 'Only who has signed in as a reviewer (REVIEWER_TOKEN)';

interface Acting {
  archive: Archive;
  clock: Clock;
  tokens: Tokens;
  audit: Audit;
}

/**
 * Takes what reviewers do about an alert on its page, as Slack's buttons do, and has a document visited without waiting for its time.
 */
export function serveActs(app: Hono, { archive, clock, tokens, audit }: Acting): void {
  app.post('/documents/:vendor/:document/visit', async (c: Context) => {
    const session = sessionOf(c, tokens, clock);
    if (session?.role !== 'reviewer') return c.text(`${ONLY_REVIEWERS} has a document visited now.\n`, 403);
    const id = `${c.req.param('vendor')}/${c.req.param('document')}`;
    if (!(await archive.hasten(id, instant(clock())))) return c.text('No such document is watched.\n', 404);
    audit('acted', { name: session.name, document: id, act: 'visit now' });
    return c.redirect(documentPath(id), 303);
  });
  app.post('/alerts/:id{[A-Za-z0-9:_#.-]{1,200}}/acts', async (c: Context) => {
    const session = sessionOf(c, tokens, clock);
    if (session?.role !== 'reviewer') {
      return c.text(`${ONLY_REVIEWERS} says what is done about an alert.\n`, 403);
    }
    const { kind: asked, once } = await c.req.parseBody();
    const kind = ACT_KINDS.find(each => each === asked);
    if (kind === undefined) return c.text(`An act is one of ${ACT_KINDS.join(', ')}.\n`, 400);
    const alert = await archive.alert(c.req.param('id') ?? '');
    if (alert === undefined) return c.text('There is no such alert.\n', 404);
    const at = instant(clock());
    await archive.act({
      // A form that is sent twice does one thing.
      id: `web-${sha256([alert.id, kind, String(once), session.name].join('\n')).slice(0, 24)}`,
      alert: alert.id,
      kind,
      by: session.name,
      via: 'web',
      at,
      ...(kind === 'snooze' && { until: plus(at, SNOOZE) }),
    });
    audit('acted', { name: session.name, alert: alert.id, act: kind });
    return c.redirect(`/changes/${alert.change}`, 303);
  });
}
