import { html } from 'hono/html';
import type { TroubleKind } from '../archive/trouble.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

/** Told on every page: what it shows may be out of date. */
export function troubleNotice(kind: TroubleKind, say: WebWords): Html {
  return html`<p class="trouble wrap" role="status">${say.frame.trouble(kind)}</p>`;
}
