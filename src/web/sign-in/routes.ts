import type { Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { type Clock, instant } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import type { WebWords } from '../words/web-words.ts';
import { COOKIE, isGuarded, sessionOf } from './guard.ts';
import { signInPage } from './page.ts';
import { roleOf, SESSION, sealSession, type Tokens } from './session.ts';

/** What people did that is to be found again later; never with a token. */
export type Audit = (
  what: 'signed in' | 'refused' | 'signed out' | 'acted',
  facts: Record<string, string>,
) => void;

interface SigningIn {
  tokens: Tokens;
  clock: Clock;
  audit: Audit;
  /** Whether the archive is reached over TLS, so that the cookie may be kept to it. */
  isSecure: () => boolean;
  show: (c: Context, main: (say: WebWords) => Html, status: 200 | 401) => Response | Promise<Response>;
}

const NAME = 60;

/** `/sign-in` and `/sign-out`; neither is there where nobody has to sign in. */
export function serveSignIn(app: Hono, { tokens, clock, audit, isSecure, show }: SigningIn): void {
  if (!isGuarded(tokens)) return;
  app.get('/sign-in', c => {
    const to = ownPath(c.req.query('to'));
    return show(c, say => signInPage({ to, refused: false }, say), 200);
  });
  app.post('/sign-in', async c => {
    const form = await c.req.parseBody();
    const to = ownPath(c.req.query('to'));
    const role = roleOf(String(form.token ?? ''), tokens);
    const name =
      String(form.name ?? '')
        .replace(/\p{C}+/gu, ' ')
        .trim()
        .slice(0, NAME) || 'somebody';
    if (role === undefined) {
      audit('refused', { name });
      return show(c, say => signInPage({ to, refused: true }, say), 401);
    }
    const session = { role, name, since: instant(clock()) };
    setCookie(c, COOKIE, sealSession(session, tokens), {
      httpOnly: true,
      // Lax: who follows a link from Slack has signed in.
      sameSite: 'Lax',
      secure: isSecure(),
      path: '/',
      maxAge: SESSION / 1_000,
    });
    audit('signed in', { name, role });
    return c.redirect(to, 303);
  });
  app.post('/sign-out', c => {
    const session = sessionOf(c, tokens, clock);
    if (session) audit('signed out', { name: session.name, role: session.role });
    deleteCookie(c, COOKIE, { path: '/' });
    return c.redirect('/sign-in', 303);
  });
}

/** A path of ours, whatever is asked: nobody is sent elsewhere after signing in. */
export function ownPath(asked = '/'): string {
  const url = URL.parse(asked, 'http://here.invalid');
  if (url?.host !== 'here.invalid' || !asked.startsWith('/')) return '/';
  // What is left when dots are taken away may begin with two slashes, which is another host.
  return url.pathname.startsWith('//') ? '/' : url.pathname + url.search + url.hash;
}
