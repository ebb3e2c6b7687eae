import { html } from 'hono/html';
import type { Html } from '../html.ts';

export function notFoundPage(): Html {
  return html`
<header class="title"><h1>There is no page at this address</h1>
<p>Nothing is ever taken out of the archive, so the address may have been cut or mistyped. The <a href="/">latest findings</a> and the <a href="/targets">documents watched</a> lead to everything else.</p></header>`;
}

/** Our own failure. What went wrong stands in the log, not on the page. */
export function failurePage(): Html {
  return html`
<header class="title"><h1>This page could not be made</h1>
<p>Something failed on our side; the log says what. The archive itself is only read here, never altered. Trying again in a moment may help.</p></header>`;
}
