import { html } from 'hono/html';
import type { TroubleKind } from '../archive/trouble.ts';
import type { Instant } from '../words/instant.ts';
import type { Html } from './html.ts';
import { type Pulse, pulseLine } from './pulse.ts';
import type { Session } from './sign-in/session.ts';
import { STYLE_ADDRESS } from './stylesheet.ts';
import { troubleNotice } from './trouble-notice.ts';

const NAVIGATION = [
  ['/', 'Findings'],
  ['/positions', 'Positions'],
  ['/search', 'Search'],
  ['/targets', 'Documents'],
  ['/alerts', 'Alerts'],
  ['/operations', 'Operations'],
] as const;

/** What a page is called and where it stands. */
export interface Place {
  title: string;
  /** Address of the navigation entry the page belongs to. */
  under?: (typeof NAVIGATION)[number][0];
  /** Address of a script that makes the page more convenient. */
  script?: string;
}

export interface Frame extends Place {
  /** Absent where the archive cannot be asked: on error pages. */
  pulse?: Pulse | undefined;
  now: Instant;
  /** What keeps the service from reading. */
  trouble?: TroubleKind | undefined;
  /** Who has signed in, where people do. */
  session?: Session | undefined;
}

/** A whole page: head, navigation, `main`, foot. */
export function layout({ title, under, script, pulse, now, trouble, session }: Frame, main: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Clausewatch</title>
<link rel="stylesheet" href="${STYLE_ADDRESS}">
${script && html`<script type="module" src="${script}"></script>`}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" href="/feed.atom" type="application/atom+xml" title="What changed on training and opting out">
<link rel="alternate" href="/feed.json" type="application/feed+json" title="What changed on training and opting out">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="site">
<div class="wrap">
<a class="brand" href="/">Clausewatch</a>
<nav aria-label="Main"><ul>${NAVIGATION.map(
    ([href, name]) =>
      html`<li><a href="${href}"${href === under ? html` aria-current="page"` : ''}>${name}</a></li>`,
  )}</ul></nav>
${pulse && pulseLine(pulse, now)}
</div>
</header>
${trouble && troubleNotice(trouble)}
<main id="main" class="wrap">
${main}
</main>
<footer class="foot">
<div class="wrap"><p>Clausewatch records what was publicly readable and when. Findings are read by rules from the text and quote their evidence; they are not legal advice. <a href="/feed.atom">Atom feed</a> <a href="/api">API</a></p>${session && html`<form class="signed" method="post" action="/sign-out"><p>Signed in as ${session.name}, ${session.role}.</p><button type="submit">Sign out</button></form>`}</div>
</footer>
</body>
</html>`;
}

/** The way back, from the outside in; the last step is the page itself and has no address. */
export function crumbs(steps: readonly (readonly [name: string, href?: string])[]): Html {
  return html`<nav class="crumb" aria-label="Breadcrumb"><ol>${steps.map(([name, href]) =>
    href ? html`<li><a href="${href}">${name}</a></li>` : html`<li aria-current="page">${name}</li>`,
  )}</ol></nav>`;
}
