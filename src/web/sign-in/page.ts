import { html } from 'hono/html';
import type { Html } from '../html.ts';

/** Asks for a token and a name. @param to where to go on afterwards */
export function signInPage({ to, refused }: { to: string; refused: boolean }): Html {
  return html`<header class="title"><h1>Sign in</h1><p>Whoever runs this archive gave you a token. Your name stands beside what you do.</p></header>
${refused && html`<p class="refused" role="alert">No such token. Look for spaces around it, or ask whoever runs this archive for a new one.</p>`}
<form class="asof" method="post" action="/sign-in">
<input type="hidden" name="to" value="${to}">
<label>Your name<input type="text" name="name" autocomplete="name" maxlength="60" required></label>
<label>Token<input type="password" name="token" autocomplete="current-password" required></label>
<button type="submit">Sign in</button></form>`;
}
