import { html } from 'hono/html';
import type { ChangeSummary, TargetState } from '../../archive/archive.ts';
import type { Instant } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import { duration, time } from '../instants.ts';
import { markOf, showMark } from '../marks.ts';
import { documentPath, webAddress } from '../naming.ts';
import { detailOf, reasonOf } from '../reasons.ts';
import { newestByTarget, standing } from '../standing.ts';
import { count } from '../words.ts';

export interface TargetsView {
  states: readonly TargetState[];
  /** Changes that alerted, newest first. */
  alerting: readonly ChangeSummary[];
  now: Instant;
}

/** Everything that is watched: where it stands, how often it is read, and how it stands today. */
export function targetsPage({ states, alerting, now }: TargetsView): Html {
  const lately = newestByTarget(alerting);
  const vendors = Map.groupBy(states, state => state.target.vendor);
  return html`
<header class="title"><h1>Documents watched</h1>
<p>${count(states.length, 'document')} of ${count(vendors.size, 'vendor')}, declared in the targets folder.</p></header>
<table class="plain targets"><thead><tr><th scope="col">Document</th><th scope="col">State</th><th scope="col">Last visit</th><th scope="col">Next visit</th><th scope="col">Read every</th><th scope="col">Changes</th></tr></thead>
${[...vendors].map(
  ([vendor, ofVendor]) => html`<tbody><tr class="vendor"><th scope="rowgroup" colspan="6">${vendor}</th></tr>
${ofVendor.map(state => row(state, lately, now))}
</tbody>`,
)}
</table>`;
}

function row(state: TargetState, lately: ReadonlyMap<string, ChangeSummary>, now: Instant): Html {
  const { target, lastCheck, schedule, changes } = state;
  const address = webAddress(target.url);
  return html`<tr>
<th scope="row"><a href="${documentPath(target.id)}">${target.document}</a><small>${
    address ? html`<a href="${address}" rel="noreferrer nofollow">${target.url}</a>` : target.url
  }</small></th>
<td data-l="State">${stateCell(state, lately, now)}</td>
<td data-l="Last visit">${lastCheck ? time(lastCheck.finishedAt) : 'None yet'}</td>
<td data-l="Next visit">${schedule.nextDueAt <= now ? 'Due now' : time(schedule.nextDueAt)}</td>
<td data-l="Read every">${duration(target.every)}</td>
<td data-l="Changes" class="num">${changes}</td>
</tr>`;
}

function stateCell(state: TargetState, lately: ReadonlyMap<string, ChangeSummary>, now: Instant): Html {
  const stood = standing(state, lately, now);
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
