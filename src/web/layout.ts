import { html } from 'hono/html';
import { LANGUAGES } from '../alert/words/alert-words.ts';
import type { TroubleKind } from '../archive/trouble.ts';
import type { Instant } from '../words/instant.ts';
import type { Html } from './html.ts';
import { pageIn } from './language.ts';
import { type Pulse, pulseLine } from './pulse.ts';
import type { Session } from './sign-in/session.ts';
import { STYLE_ADDRESS } from './stylesheet.ts';
import { troubleNotice } from './trouble-notice.ts';
import { type WebWords, webWordsIn } from './words/web-words.ts';

const NAVIGATION = ['/', '/positions', '/search', '/targets', '/alerts', '/operations'] as const;

/** What a page is called and where it stands. */
export interface Place {
  title: string;
  /** Address of the navigation entry the page belongs to. */
  under?: (typeof NAVIGATION)[number];
  /** Address of a script that makes the page more convenient. */
  script?: string;
}

export interface Frame extends Place {
  say: WebWords;
  /** What the address of the page asks for, `?` and all. */
  query: string;
  /** Absent where the archive cannot be asked: on error pages. */
  pulse?: Pulse | undefined;
  now: Instant;
  /** What keeps the service from reading. */
  trouble?: TroubleKind | undefined;
  /** Who has signed in, where people do. */
  session?: Session | undefined;
}

/** A whole page: head, navigation, `main`, foot. */
export function layout(page: Frame, main: Html): Html {
  const { title, under, script, say, pulse, now, trouble } = page;
  const { frame } = say;
  return html`<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Clausewatch</title>
<link rel="stylesheet" href="${STYLE_ADDRESS}">
${script && html`<script type="module" src="${script}"></script>`}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" href="/feed.atom" type="application/atom+xml" title="${frame.feeds}">
<link rel="alternate" href="/feed.json" type="application/feed+json" title="${frame.feeds}">
</head>
<body>
<a class="skip" href="#main">${frame.skip}</a>
<header class="site">
<div class="wrap">
<a class="brand" href="/">Clausewatch</a>
<nav aria-label="${frame.main}"><ul>${NAVIGATION.map(
    href =>
      html`<li><a href="${href}"${href === under ? html` aria-current="page"` : ''}>${frame.navigation[href]}</a></li>`,
  )}</ul></nav>
${pulse && pulseLine(pulse, say, now)}
</div>
</header>
${trouble && troubleNotice(trouble, say)}
<main id="main" class="wrap">
${main}
</main>
${foot(page)}
</body>
</html>`;
}

function foot({ say: { language, frame }, query, session }: Frame): Html {
  const others = LANGUAGES.filter(each => each !== language);
  return html`<footer class="foot">
<div class="wrap"><p>${frame.foot} <a href="/feed.atom">${frame.feed}</a> <a href="/api">API</a>${others.map(
    other =>
      html` <a href="${pageIn(other, query)}" hreflang="${other}" lang="${other}" rel="alternate">${webWordsIn(other).frame.otherLanguage}</a>`,
  )}</p>${session && html`<form class="signed" method="post" action="/sign-out"><p>${frame.signedIn(session.name, session.role)}</p><button type="submit">${frame.signOut}</button></form>`}</div>
</footer>`;
}

/** The way back, from the outside in; the last step is the page itself and has no address. */
export function crumbs(
  steps: readonly (readonly [name: string, href?: string])[],
  { frame }: WebWords,
): Html {
  return html`<nav class="crumb" aria-label="${frame.breadcrumb}"><ol>${steps.map(([name, href]) =>
    href ? html`<li><a href="${href}">${name}</a></li>` : html`<li aria-current="page">${name}</li>`,
  )}</ol></nav>`;
}
