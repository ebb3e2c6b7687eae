import { html } from 'hono/html';
import type { Html } from '../html.ts';
import type { WebWords } from '../words/web-words.ts';

/** Asks for a token and a name. @param to where to go on afterwards */
export function signInPage({ to, refused }: { to: string; refused: boolean }, { frame }: WebWords): Html {
  return html`<header class="title"><h1>${frame.signIn}</h1><p>${frame.signInWhy}</p></header>
${refused && html`<p class="refused" role="alert">${frame.noSuchToken}</p>`}
<form class="asof" method="post" action="/sign-in?to=${encodeURIComponent(to)}">
<label>${frame.yourName}<input type="text" name="name" autocomplete="name" maxlength="60" required></label>
<label>${frame.token}<input type="password" name="token" autocomplete="current-password" required></label>
<button type="submit">${frame.signIn}</button></form>`;
}
