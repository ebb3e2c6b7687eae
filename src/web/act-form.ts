import { html } from 'hono/html';
import { type ActKind, actsAfter } from '../alert/telling.ts';
import type { Alert } from '../archive/archive.ts';
import type { Act } from '../archive/outbox.ts';
import { channelInWords } from './alert-state.ts';
import type { Html } from './html.ts';

const WORDS: Readonly<Record<ActKind, string>> = {
  acknowledge: 'Acknowledge',
  snooze: 'Put off a day',
  'not-relevant': 'Not relevant',
  reopen: 'Reopen',
};

/** What a reviewer can do about an alert: the same as with its buttons in Slack. */
export function actForm({ id, channel }: Alert, acts: readonly Act[]): Html {
  const done = acts.filter(({ alert }) => alert === id);
  return html`<form class="acts" method="post" action="/alerts/${id}/acts" aria-label="The alert to ${channelInWords(channel)}">
<input type="hidden" name="once" value="${done.length}"><span class="muted">Alert to ${channelInWords(channel)}</span>
${actsAfter(done.at(-1)?.kind).map(kind => html`<button type="submit" name="kind" value="${kind}">${WORDS[kind]}</button>`)}</form>`;
}
