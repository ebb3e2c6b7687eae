import { html } from 'hono/html';
import type { TargetState } from '../../archive/archive.ts';
import type { Instant } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import { duration, time } from '../instants.ts';
import { STATES, type TargetsFilter } from '../loads/targets.ts';
import { markOf, showMark } from '../marks.ts';
import { documentPath, webAddress } from '../naming.ts';
import { choice } from '../overview-filter.ts';
import { detailOf, reasonOf } from '../reasons.ts';
import type { Standing } from '../standing.ts';
import type { Stood } from '../state-of-all.ts';
import { count, languageInWords } from '../words.ts';

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
export function targetsPage({
  shown,
  total,
  documents,
  vendors,
  languages,
  next,
  filter,
  now,
}: TargetsView): Html {
  const byVendor = Map.groupBy(shown, ({ state }) => state.target.vendor);
  const { from, ...narrowed } = filter;
  const isNarrowed = Object.keys(narrowed).length > 0;
  return html`
<header class="title"><h1>Documents watched</h1>
<p>${count(documents, 'document')} of ${count(vendors, 'vendor')}, declared in the targets folder.</p></header>
<form class="asof" method="get" action="/targets" aria-label="Narrow the list">
<label>Vendor<input type="text" name="vendor" value="${filter.vendor ?? ''}" maxlength="100" placeholder="any"></label>
${choice('state', 'State', STATES, filter.state, each => STATE_WORDS[each])}
${languages.length > 1 && choice('language', 'Asked for in', languages, filter.language, languageInWords)}
<button type="submit">Show</button>${isNarrowed && html`<a class="button" href="/targets">Show all</a>`}
</form>
${(isNarrowed || next !== undefined || from > 0) && html`<p class="notice">${range(from, shown.length, total)}</p>`}
<table class="plain targets"><thead><tr><th scope="col">Document</th><th scope="col">State</th><th scope="col">Last visit</th><th scope="col">Next visit</th><th scope="col">Read every</th><th scope="col">Changes</th></tr></thead>
${[...byVendor].map(
  ([vendor, ofVendor]) => html`<tbody><tr class="vendor"><th scope="rowgroup" colspan="6">${vendor}</th></tr>
${ofVendor.map(stood => row(stood, now))}
</tbody>`,
)}
</table>
${next !== undefined && html`<p class="more"><a href="/targets?${new URLSearchParams({ ...narrowed, from: String(next) })}">Further documents</a></p>`}`;
}

const STATE_WORDS = { calm: 'Calm', changed: 'Changed', unread: 'Not read' } as const;

function range(from: number, length: number, total: number): string {
  if (length === 0) return 'No document is all of this.';
  return `${(from + 1).toLocaleString('en')} to ${(from + length).toLocaleString('en')} of ${count(total, 'document')}.`;
}

function row({ state, standing }: Stood, now: Instant): Html {
  const { target, lastCheck, schedule, changes } = state;
  const address = webAddress(target.url);
  return html`<tr>
<th scope="row"><a href="${documentPath(target.id)}">${target.document}</a><small>${
    address ? html`<a href="${address}" rel="noreferrer nofollow">${target.url}</a>` : target.url
  }</small></th>
<td data-l="State">${stateCell(state, standing)}</td>
<td data-l="Last visit">${lastCheck ? time(lastCheck.finishedAt) : 'None yet'}</td>
<td data-l="Next visit">${schedule.nextDueAt <= now ? 'Due now' : time(schedule.nextDueAt)}</td>
<td data-l="Read every">${duration(target.every)}</td>
<td data-l="Changes" class="num">${changes}</td>
</tr>`;
}

function stateCell(state: TargetState, stood: Standing): Html {
  switch (stood.kind) {
    case 'calm':
      return html`Calm${state.lastRead?.detail && html`<small>${detailOf(state.lastRead)}</small>`}`;
    case 'changed':
      return html`<a href="/changes/${stood.change.id}">Changed</a><small>${showMark(markOf(stood.change.verdict))}</small>`;
    case 'blind':
      return html`<b>× Not read</b><small>${
        stood.because === 'overdue' || !state.lastCheck
          ? 'The last visit is overdue.'
          : reasonOf(state.lastCheck)
      }</small>`;
    case 'never':
      return html`<b>× Never read</b><small>${
        state.lastCheck ? reasonOf(state.lastCheck) : 'The first visit is still to come.'
      }</small>`;
  }
}
