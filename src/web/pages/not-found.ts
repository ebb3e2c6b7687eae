import { html } from 'hono/html';
import type { Html } from '../html.ts';
import type { WebWords } from '../words/web-words.ts';

export function notFoundPage({ frame }: WebWords): Html {
  return html`
<header class="title"><h1>${frame.noPage}</h1>
<p>${frame.noPageWhy}</p></header>`;
}

/** Our own failure. What went wrong stands in the log, not on the page. */
export function failurePage({ frame }: WebWords): Html {
  return html`
<header class="title"><h1>${frame.failed}</h1>
<p>${frame.failedWhy}</p></header>`;
}
