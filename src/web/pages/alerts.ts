import { html } from 'hono/html';
import type { Alert, ChangeSummary } from '../../archive/archive.ts';
import type { Act } from '../../archive/outbox.ts';
import type { Target } from '../../target/target.ts';
import { actInWords, alertState } from '../alert-state.ts';
import { headline } from '../headline.ts';
import type { Html } from '../html.ts';
import { fullName } from '../naming.ts';
import { count } from '../words.ts';

export interface AlertView {
  alert: Alert;
  change: ChangeSummary;
  target: Target;
  /** The message as Slack shows it, where it can be composed. */
  message: Html | undefined;
  /** What people did about it, oldest first. */
  acts: readonly Act[];
}

/** Who was told what: every alert with its state and the message as its channel shows it. Newest first. */
export function alertsPage(alerts: readonly AlertView[], older: number | undefined): Html {
  const undelivered = alerts.filter(({ alert }) => alert.state !== 'sent').length;
  return html`
<header class="title"><h1>Alerts</h1><p>${
    alerts.length
      ? `${count(alerts.length, 'alert')}, newest first, as the channel shows ${alerts.length === 1 ? 'it' : 'them'}. ${
          undelivered ? `${undelivered} of them not delivered.` : 'All delivered.'
        }`
      : 'No alert yet. One is written when a clause on training or opting out changes.'
  }</p></header>
${alerts.map(alertArticle)}
${older !== undefined && html`<p class="more"><a href="/alerts?below=${older}">Older alerts</a></p>`}`;
}

function alertArticle({ alert, change, target, message, acts }: AlertView): Html {
  const address = `/changes/${change.id}`;
  return html`<article class="alert" id="${alert.id}">
<div class="told-of">
<h2>${fullName(target)}</h2>
<p>${alertState(alert)}</p>
${acts.map(act => html`<p>${actInWords(act)}</p>`)}
<p><a href="${address}">Read the change</a></p>
</div>
${message ?? html`<p class="say"><a href="${address}">${headline(change)}.</a></p>`}
</article>`;
}
