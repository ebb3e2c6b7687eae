import { html } from 'hono/html';
import type { Alert, ChangeSummary } from '../../archive/archive.ts';
import type { Act } from '../../archive/outbox.ts';
import type { Target, TargetId } from '../../target/target.ts';
import { actInWords, alertState } from '../alert-state.ts';
import { headline } from '../headline.ts';
import type { Html } from '../html.ts';
import { type AlertsFilter, STATES } from '../loads/alerts.ts';
import { fullName } from '../naming.ts';
import { choice } from '../overview-filter.ts';
import { silencesTable } from '../silences.ts';
import type { WebWords } from '../words/web-words.ts';

export interface AlertView {
  alert: Alert;
  change: ChangeSummary;
  target: Target;
  /** The message as Slack shows it, where it can be composed. */
  message: Html | undefined;
  /** What people did about it, oldest first. */
  acts: readonly Act[];
}

/** What is shown: what was told, or what nobody was told. */
export type Listed =
  | { kind: 'alerts'; alerts: readonly AlertView[] }
  | { kind: 'suppressed'; changes: readonly ChangeSummary[]; targets: ReadonlyMap<TargetId, Target> };

export interface AlertsView {
  listed: Listed;
  filter: AlertsFilter;
  /** Id of the change below which there are older ones. */
  older: number | undefined;
}

/** Who was told what, as the channel shows it, and what nobody was told and why. Newest first. */
export function alertsPage({ listed, filter, older }: AlertsView, say: WebWords): Html {
  const words = say.alerts;
  const next =
    older !== undefined &&
    new URLSearchParams({ ...(filter.state && { state: filter.state }), below: String(older) });
  return html`
<header class="title"><h1>${words.title}</h1><p>${lede(listed, filter, say)}</p></header>
<form class="asof" method="get" action="/alerts" aria-label="${say.narrow}">
${choice({ name: 'state', label: say.state }, STATES, filter.state, each => words.states[each], say)}
<button type="submit">${say.show}</button></form>
${listed.kind === 'alerts' ? listed.alerts.map(alert => alertArticle(alert, say)) : listed.changes.length > 0 && silencesTable(listed.changes, listed.targets, say)}
${next && html`<p class="more"><a href="/alerts?${next}">${listed.kind === 'alerts' ? words.older : words.olderSuppressed}</a></p>`}`;
}

function lede(listed: Listed, { state }: AlertsFilter, { alerts: words }: WebWords): string {
  if (listed.kind === 'suppressed')
    return listed.changes.length > 0 ? words.suppressed : words.noneSuppressed;
  const { alerts } = listed;
  if (alerts.length === 0) return state === undefined ? words.none : words.noneSuch;
  const undelivered = alerts.filter(({ alert }) => alert.state !== 'sent').length;
  return words.sum(alerts.length, undelivered);
}

function alertArticle({ alert, change, target, message, acts }: AlertView, say: WebWords): Html {
  const address = `/changes/${change.id}`;
  return html`<article class="alert" id="${alert.id}">
<div class="told-of">
<h2>${fullName(target)}</h2>
<p>${alertState(alert, say)}</p>
${acts.map(act => html`<p>${actInWords(act, say)}</p>`)}
<p><a href="${address}">${say.alerts.readTheChange}</a></p>
</div>
${message ?? html`<p class="say"><a href="${address}">${headline(change, say)}.</a></p>`}
</article>`;
}
