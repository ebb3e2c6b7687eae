import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { type Clock, instant } from '../../words/instant.ts';
import { openSession, roleOf, type Session, type Tokens } from './session.ts';

export const COOKIE = 'clausewatch';

/** What whoever runs the service, Slack, and the page to sign in at must reach without having signed in. */
const OPEN = new Set([
  '/sign-in',
  '/style.css',
  '/icon.svg',
  '/keys.js',
  '/slider.js',
  '/healthz',
  '/readyz',
  '/slack/actions',
]);

/** Whether anybody has to sign in. */
export function isGuarded({ reader, reviewer }: Tokens): boolean {
  return Boolean(reader || reviewer);
}

/** Who asks: by the cookie of a browser, or by the token itself as programs send it. Nobody where nobody has to sign in. */
export function sessionOf(c: Context, tokens: Tokens, clock: Clock): Session | undefined {
  if (!isGuarded(tokens)) return undefined;
  const now = instant(clock());
  const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const role = roleOf(bearer, tokens);
    return role && { role, name: 'a program', since: now };
  }
  const cookie = getCookie(c, COOKIE);
  return cookie === undefined ? undefined : openSession(cookie, tokens, now);
}

const NO_FORM = /^\/(?:slack\/actions|api(?:\/.*)?)$/;

/**
 * Refuses what forms of other sites send. Told by host alone: what stands before us may speak TLS where we do not. Slack signs
 * what it sends instead, and the API takes nothing at all.
 */
export function ownFormsOnly(): MiddlewareHandler {
  const isOurs = csrf({ origin: (origin, c) => URL.parse(origin)?.host === c.req.header('host') });
  return (c, next) => (NO_FORM.test(c.req.path) ? next() : isOurs(c, next));
}

/** Sends people who have not signed in to where they can, and refuses programs. */
export function guard(tokens: Tokens, clock: Clock): MiddlewareHandler {
  return async (c, next) => {
    if (!isGuarded(tokens) || OPEN.has(c.req.path) || sessionOf(c, tokens, clock)) return next();
    const { pathname, search } = new URL(c.req.url);
    const isForPeople = c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html');
    if (isForPeople) return c.redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`, 303);
    c.header('www-authenticate', 'Bearer realm="Clausewatch"');
    return c.text('Sign in at /sign-in, or send the token as "Authorization: Bearer …".\n', 401);
  };
}
