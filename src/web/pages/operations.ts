import { html } from 'hono/html';
import { TROUBLE_IN_WORDS } from '../../alert/in-words.ts';
import type { KeptTrouble } from '../../archive/outbox.ts';
import type { Progress } from '../../search/search.ts';
import type { Instant } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import { between, duration, time } from '../instants.ts';
import { documentPath, fullName } from '../naming.ts';
import type { Failures, Overdue } from '../operations.ts';
import { REASON_WORDS, reasonOf } from '../reasons.ts';
import { count } from '../words.ts';

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
  now: Instant;
}

/** For whoever runs the service: what stands in the way, what is late, what fails and why, what is owed. */
export function operationsPage(view: OperationsView): Html {
  const { documents, due, overdue, visited, failures, owed, index, now } = view;
  const failing = failures.reduce((sum, { documents }) => sum + documents.length, 0);
  return html`
<header class="title"><h1>Operations</h1><p>${
    visited
      ? html`The newest visit ended ${time(visited)}, ${duration(between(visited, now))} ago.`
      : 'No visit has ended yet.'
  }</p></header>
<dl class="figures">
${figure('Documents', documents.toLocaleString('en'))}
${figure('Due now', due.toLocaleString('en'))}
${figure('Overdue', overdue.count.toLocaleString('en'))}
${figure('Failing', failing.toLocaleString('en'))}
${figure('Alerts to deliver', upTo(owed.pending, owed.counted))}
${figure('Alerts given up', upTo(owed.givenUp, owed.counted))}
${index && figure('In the search index', index.done >= index.of ? 'All' : `${Math.floor((100 * index.done) / index.of)} %`)}
</dl>
${troublesOf(view)}
${failures.length > 0 && failuresTable(failures)}
${overdue.count > 0 && overdueTable(overdue, now)}`;
}

const figure = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const upTo = (n: number, most: number): string => (n >= most ? `${most} or more` : String(n));

function troublesOf({ troubles, now }: OperationsView): Html {
  if (troubles.length === 0)
    return html`<p class="empty">Nothing that lasts stands in the way of watching.</p>`;
  return html`<section class="section" aria-labelledby="troubles"><h2 id="troubles">What stands in the way</h2>
<table class="plain"><thead><tr><th scope="col">What</th><th scope="col">Since</th></tr></thead><tbody>
${troubles
  .slice(0, 50)
  .map(
    ({ kind, subject, since }) =>
      html`<tr><th scope="row">${TROUBLE_IN_WORDS[kind]}<small>${subject}</small></th><td>${time(since)}<small>${duration(between(since, now))}</small></td></tr>`,
  )}
</tbody></table></section>`;
}

/** Documents named for one reason. */
const NAMED = 5;

function failuresTable(failures: readonly Failures[]): Html {
  return html`<section class="section" aria-labelledby="failures"><h2 id="failures">Why pages are not read</h2>
<table class="plain"><thead><tr><th scope="col">Reason</th><th scope="col">Documents</th><th scope="col">Longest in a row</th></tr></thead><tbody>
${failures.map(
  ({
    reason,
    documents,
  }) => html`<tr><th scope="row">${reason === 'unstable' ? reasonOf({ outcome: reason }) : REASON_WORDS[reason]}<small>${reason}</small></th>
<td>${documents.length.toLocaleString('en')}</td>
<td><ul>${documents
    .slice(0, NAMED)
    .map(
      ({ target, schedule }) =>
        html`<li><a href="${documentPath(target.id)}">${fullName(target)}</a>, ${count(schedule.failures, 'visit')}</li>`,
    )}</ul></td></tr>`,
)}
</tbody></table></section>`;
}

function overdueTable({ count: all, worst }: Overdue, now: Instant): Html {
  return html`<section class="section" aria-labelledby="late"><h2 id="late">Visits that are overdue</h2>
<p class="lede">${count(all, 'document')} should have been visited again by now${all > worst.length && `; the latest ${worst.length} of them`}.</p>
<table class="plain"><thead><tr><th scope="col">Document</th><th scope="col">Due since</th><th scope="col">Late by</th></tr></thead><tbody>
${worst.map(
  ({ target, schedule }) =>
    html`<tr><th scope="row"><a href="${documentPath(target.id)}">${fullName(target)}</a></th><td>${time(schedule.nextDueAt)}</td><td>${duration(between(schedule.nextDueAt, now))}</td></tr>`,
)}
</tbody></table></section>`;
}
