import { html } from 'hono/html';
import type { Alert, ArchivedChange } from '../archive/archive.ts';
import type { Act } from '../archive/outbox.ts';
import { actInWords, alertState } from './alert-state.ts';
import type { Html } from './html.ts';
import { time } from './instants.ts';
import { KIND_NAMES } from './words.ts';

/** What a reader cites beside the sentence: two instants, the kind of change, who was told, the live page. */
export function changeFacts(
  change: ArchivedChange,
  alerts: readonly Alert[],
  acts: readonly Act[],
  livePage: string | undefined,
): Html {
  return html`<dl class="facts">
<div><dt>Changed between</dt><dd>${time(change.lastReadBefore)} and<br>${time(change.after.takenAt)}<small>old text last read, new text first read</small></dd></div>
<div><dt>Kind of change</dt><dd>${KIND_NAMES[change.kind]}</dd></div>
<div><dt>Alert</dt><dd>${
    alerts.length
      ? alerts.map(alert => html`<span class="told">${alertState(alert)}</span>`)
      : change.verdict.alert
        ? 'Worth one, but owed to no channel'
        : 'None'
  }${acts.map(act => html`<span class="told">${actInWords(act)}</span>`)}</dd></div>
<div><dt>The page itself</dt><dd>${
    livePage ? html`<a href="${livePage}" rel="noreferrer nofollow">As it is now</a><br>` : ''
  }<a href="/snapshots/${change.after.id}">As archived after</a>, <a href="/snapshots/${change.before.id}">before</a></dd></div>
</dl>`;
}
