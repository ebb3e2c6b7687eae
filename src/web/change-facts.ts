import { html } from 'hono/html';
import type { Alert, ArchivedChange } from '../archive/archive.ts';
import type { Act } from '../archive/outbox.ts';
import { actInWords, alertState } from './alert-state.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

/** What a reader cites beside the sentence: two instants, the kind of change, who was told, the live page. */
export function changeFacts(
  change: ArchivedChange,
  { alerts, acts }: { alerts: readonly Alert[]; acts: readonly Act[] },
  livePage: string | undefined,
  say: WebWords,
): Html {
  const words = say.change;
  return html`<dl class="facts">
<div><dt>${words.changedBetween}</dt><dd>${say.time(change.lastReadBefore)} ${words.and}<br>${say.time(change.after.takenAt)}<small>${words.betweenWhat}</small></dd></div>
<div><dt>${words.kindOfChange}</dt><dd>${say.kindName[change.kind]}</dd></div>
<div><dt>${words.alert}</dt><dd>${
    alerts.length
      ? alerts.map(alert => html`<span class="told">${alertState(alert, say)}</span>`)
      : change.verdict.alert
        ? words.owedToNone
        : say.none
  }${acts.map(act => html`<span class="told">${actInWords(act, say)}</span>`)}</dd></div>
<div><dt>${words.thePage}</dt><dd>${
    livePage ? html`<a href="${livePage}" rel="noreferrer nofollow">${words.asItIsNow}</a><br>` : ''
  }<a href="/snapshots/${change.after.id}">${words.asAfter}</a>, <a href="/snapshots/${change.before.id}">${words.asBefore}</a></dd></div>
</dl>`;
}
