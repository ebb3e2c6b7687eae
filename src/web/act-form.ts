import { html } from 'hono/html';
import { actsAfter } from '../alert/telling.ts';
import type { Alert } from '../archive/archive.ts';
import type { Act } from '../archive/outbox.ts';
import { channelInWords } from './alert-state.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

/** What a reviewer can do about an alert: the same as with its buttons in Slack. */
export function actForm({ id, channel }: Alert, acts: readonly Act[], say: WebWords): Html {
  const { alerts } = say;
  const name = channelInWords(channel, say);
  const done = acts.filter(({ alert }) => alert === id);
  return html`<form class="acts" method="post" action="/alerts/${id}/acts" aria-label="${alerts.theAlertTo(name)}">
<input type="hidden" name="once" value="${done.length}"><span class="muted">${alerts.alertTo(name)}</span>
${actsAfter(done.at(-1)?.kind).map(kind => html`<button type="submit" name="kind" value="${kind}">${alerts.act[kind]}</button>`)}</form>`;
}
