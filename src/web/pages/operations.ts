import { html } from 'hono/html';
import type { KeptTrouble } from '../../archive/outbox.ts';
import type { Progress } from '../../search/search.ts';
import type { Instant } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import { between } from '../instants.ts';
import { documentPath, fullName } from '../naming.ts';
import type { Failures, Overdue } from '../operations.ts';
import type { Counted } from '../room.ts';
import { roomTable } from '../room-table.ts';
import type { WebWords } from '../words/web-words.ts';

export interface OperationsView {
  documents: number;
  /** How many may be visited by now. */
  due: number;
  overdue: Overdue;
  /** When the newest visit ended. */
  visited: Instant | undefined;
  failures: readonly Failures[];
  /** Alerts that are still to be delivered, and such as were given up; counted up to `counted`. */
  owed: { pending: number; givenUp: number; counted: number };
  troubles: readonly KeptTrouble[];
  index: Progress | undefined;
  /** Undefined while it is being counted. */
  room: Counted | undefined;
  now: Instant;
}

/** For whoever runs the service: what stands in the way, what is late, what fails and why, what is owed. */
export function operationsPage(view: OperationsView, say: WebWords): Html {
  const words = say.operations;
  const { documents, due, overdue, visited, failures, owed, index, now } = view;
  const upTo = (n: number): string => (n >= owed.counted ? words.orMore(owed.counted) : say.number(n));
  const failing = failures.reduce((sum, { documents }) => sum + documents.length, 0);
  return html`
<header class="title"><h1>${words.title}</h1><p>${
    visited ? words.newest(say.time(visited), say.duration(between(visited, now))) : words.noVisit
  }</p></header>
<dl class="figures">
${figure(words.documents, say.number(documents))}
${figure(words.dueNow, say.number(due))}
${figure(words.overdue, say.number(overdue.count))}
${figure(words.failing, say.number(failing))}
${figure(words.toDeliver, upTo(owed.pending))}
${figure(words.givenUp, upTo(owed.givenUp))}
${index && figure(words.inIndex, index.done >= index.of ? words.all : `${Math.floor((100 * index.done) / index.of)} %`)}
</dl>
${troublesOf(view, say)}
${failures.length > 0 && failuresTable(failures, say)}
${overdue.count > 0 && overdueTable(overdue, say, now)}
${roomTable(view.room, say)}`;
}

const figure = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function troublesOf({ troubles, now }: OperationsView, say: WebWords): Html {
  const words = say.operations;
  if (troubles.length === 0) return html`<p class="empty">${words.nothingInTheWay}</p>`;
  return html`<section class="section" aria-labelledby="troubles"><h2 id="troubles">${words.inTheWay}</h2>
<table class="plain"><thead><tr><th scope="col">${words.what}</th><th scope="col">${words.since}</th></tr></thead><tbody>
${troubles
  .slice(0, 50)
  .map(
    ({ kind, subject, since }) =>
      html`<tr><th scope="row">${say.alert.trouble[kind]}<small>${subject}</small></th><td>${say.time(since)}<small>${say.duration(between(since, now))}</small></td></tr>`,
  )}
</tbody></table></section>`;
}

/** Documents named for one reason. */
const NAMED = 5;

function failuresTable(failures: readonly Failures[], say: WebWords): Html {
  const words = say.operations;
  return html`<section class="section" aria-labelledby="failures"><h2 id="failures">${words.whyNotRead}</h2>
<table class="plain"><thead><tr><th scope="col">${words.reason}</th><th scope="col">${words.documents}</th><th scope="col">${words.longest}</th></tr></thead><tbody>
${failures.map(
  ({
    reason,
    documents,
  }) => html`<tr><th scope="row">${reason === 'unstable' ? say.reasons.unstable : say.reasons.of[reason]}<small>${reason}</small></th>
<td>${say.number(documents.length)}</td>
<td><ul>${documents
    .slice(0, NAMED)
    .map(
      ({ target, schedule }) =>
        html`<li><a href="${documentPath(target.id)}">${fullName(target)}</a>, ${words.visits(schedule.failures)}</li>`,
    )}</ul></td></tr>`,
)}
</tbody></table></section>`;
}

function overdueTable({ count: all, worst }: Overdue, say: WebWords, now: Instant): Html {
  const words = say.operations;
  return html`<section class="section" aria-labelledby="late"><h2 id="late">${words.late}</h2>
<p class="lede">${words.lateSum(all, worst.length)}</p>
<table class="plain"><thead><tr><th scope="col">${say.document}</th><th scope="col">${words.dueSince}</th><th scope="col">${words.lateBy}</th></tr></thead><tbody>
${worst.map(
  ({ target, schedule }) =>
    html`<tr><th scope="row"><a href="${documentPath(target.id)}">${fullName(target)}</a></th><td>${say.time(schedule.nextDueAt)}</td><td>${say.duration(between(schedule.nextDueAt, now))}</td></tr>`,
)}
</tbody></table></section>`;
}
