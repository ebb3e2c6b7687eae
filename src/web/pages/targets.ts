import { html } from 'hono/html';
import type { TargetState } from '../../archive/archive.ts';
import type { Instant } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import { STATES, type TargetsFilter } from '../loads/targets.ts';
import { markOf, showMark } from '../marks.ts';
import { documentPath, webAddress } from '../naming.ts';
import { choice, vendorField } from '../overview-filter.ts';
import { detailOf, reasonOf } from '../reasons.ts';
import { own, type Standing } from '../standing.ts';
import type { Stood } from '../state-of-all.ts';
import { interval } from '../target-facts.ts';
import type { WebWords } from '../words/web-words.ts';

export interface TargetsView {
  /** By vendor and document. */
  shown: readonly Stood[];
  /** How many fit the filter, and how many there are. */
  total: number;
  documents: number;
  vendors: number;
  languages: readonly string[];
  /** Where the next page begins. */
  next: number | undefined;
  filter: TargetsFilter;
  now: Instant;
}

/** Everything that is watched: where it stands, how often it is read, and how it stands today. */
export function targetsPage(view: TargetsView, say: WebWords): Html {
  const { shown, total, documents, vendors, languages, next, filter, now } = view;
  const words = say.watched;
  const byVendor = Map.groupBy(shown, ({ state }) => state.target.vendor);
  const { from, ...narrowed } = filter;
  const isNarrowed = Object.keys(narrowed).length > 0;
  return html`
<header class="title"><h1>${words.heading}</h1>
<p>${words.sum(documents, vendors)}</p></header>
<form class="asof" method="get" action="/targets" aria-label="${say.narrow}">
${vendorField(filter.vendor, say)}
${choice({ name: 'state', label: say.state }, STATES, filter.state, each => words.states[each], say)}
${languages.length > 1 && choice({ name: 'language', label: words.askedForIn }, languages, filter.language, say.languageName, say)}
<button type="submit">${say.show}</button>${isNarrowed && html`<a class="button" href="/targets">${say.showAll}</a>`}
</form>
${(isNarrowed || next !== undefined || from > 0) && html`<p class="notice">${range(from, shown.length, total, say)}</p>`}
<table class="plain targets"><thead><tr><th scope="col">${say.document}</th><th scope="col">${say.state}</th><th scope="col">${words.lastVisit}</th><th scope="col">${words.nextVisit}</th><th scope="col">${say.interval}</th><th scope="col">${words.changes}</th></tr></thead>
${[...byVendor].map(
  ([vendor, ofVendor]) => html`<tbody><tr class="vendor"><th scope="rowgroup" colspan="6">${vendor}</th></tr>
${ofVendor.map(stood => row(stood, say, now))}
</tbody>`,
)}
</table>
${next !== undefined && html`<p class="more"><a href="/targets?${new URLSearchParams({ ...narrowed, from: String(next) })}">${words.further}</a></p>`}`;
}

function range(from: number, length: number, total: number, { watched }: WebWords): string {
  return length === 0 ? watched.noneSuch : watched.range(from + 1, from + length, total);
}

function row({ state, standing }: Stood, say: WebWords, now: Instant): Html {
  const words = say.watched;
  const { target, schedule, changes } = state;
  const visit = own(state.lastCheck);
  const address = webAddress(target.url);
  return html`<tr>
<th scope="row"><a href="${documentPath(target.id)}">${target.document}</a><small>${
    address ? html`<a href="${address}" rel="noreferrer nofollow">${target.url}</a>` : target.url
  }</small></th>
<td data-l="${say.state}">${stateCell(state, standing, say)}</td>
<td data-l="${words.lastVisit}">${visit ? say.time(visit.finishedAt) : words.noVisit}</td>
<td data-l="${words.nextVisit}">${standing.kind === 'retired' ? say.none : schedule.nextDueAt <= now ? say.dueNow : say.time(schedule.nextDueAt)}</td>
<td data-l="${say.interval}">${interval(target, say)}</td>
<td data-l="${words.changes}" class="num">${changes}</td>
</tr>`;
}

function stateCell(state: TargetState, stood: Standing, say: WebWords): Html {
  const words = say.watched;
  const { states } = words;
  switch (stood.kind) {
    case 'calm':
      return html`${states.calm}${state.lastRead?.detail && html`<small>${detailOf(state.lastRead, say)}</small>`}`;
    case 'changed':
      return html`<a href="/changes/${stood.change.id}">${states.changed}</a><small>${showMark(markOf(stood.change.verdict, say))}</small>`;
    case 'blind':
      return html`<b>× ${say.notRead}</b><small>${
        stood.because === 'overdue' || !state.lastCheck ? say.overdue : reasonOf(state.lastCheck, say)
      }</small>`;
    case 'retired':
      return html`${states.retired}<small>${words.historyStays}</small>`;
    case 'never': {
      const last = own(state.lastCheck);
      return html`<b>× ${say.neverRead}</b><small>${last ? reasonOf(last, say) : say.firstToCome}</small>`;
    }
  }
}
