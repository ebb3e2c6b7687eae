import { html } from 'hono/html';
import type { Instant } from '../words/instant.ts';
import type { Html } from './html.ts';
import { between, duration, time } from './instants.ts';
import { documentPath, fullName } from './naming.ts';
import { detailOf, reasonOf } from './reasons.ts';
import type { Stood } from './state-of-all.ts';

/** Shown at once. */
const SHOWN = 30;

/** What could not be read, since when, why, and what happens next. Nothing where all is well. */
export function unread(all: readonly Stood[], now: Instant): Html | false {
  const rows = all.filter(({ standing }) => standing.kind === 'blind' || standing.kind === 'never');
  if (!rows.length) return false;
  const beginning = rows.every(({ state }) => !state.lastCheck);
  return html`<section class="section" id="unread" aria-labelledby="unread-title"><h2 id="unread-title">${beginning ? 'What is still to be read' : 'What could not be read'}</h2>
<p class="lede">For these documents silence means nothing.${!beginning && ' The last good text stays in the archive.'}</p>
<table class="plain"><thead><tr><th scope="col">Document</th><th scope="col">Last read</th><th scope="col">Reason</th><th scope="col">What happens next</th></tr></thead><tbody>
${rows.slice(0, SHOWN).map(stood => row(stood, now))}
</tbody></table>${rows.length > SHOWN && html`<p class="more"><a href="/targets?state=unread">All ${rows.length.toLocaleString('en')} documents that could not be read</a></p>`}</section>`;
}

function row({ state: { target, lastRead, lastCheck, schedule }, standing }: Stood, now: Instant): Html {
  const failed = lastCheck?.outcome === 'failed' || lastCheck?.outcome === 'unstable';
  return html`<tr><th scope="row"><a href="${documentPath(target.id)}">${fullName(target)}</a></th>
<td>${
    lastRead
      ? html`${time(lastRead.finishedAt)}<small>${duration(between(lastRead.finishedAt, now))} ago</small>`
      : 'Never'
  }</td>
<td>${failed ? html`${reasonOf(lastCheck)}<small>${detailOf(lastCheck)}</small>` : standing.kind === 'never' ? 'The first visit is still to come.' : 'The last visit is overdue.'}</td>
<td>${schedule.nextDueAt <= now ? html`Due since ${time(schedule.nextDueAt)}.` : html`Read again at ${time(schedule.nextDueAt)}.`}</td></tr>`;
}
