import { html } from 'hono/html';
import type { Instant } from '../words/instant.ts';
import type { Html } from './html.ts';
import { between } from './instants.ts';
import { documentPath, fullName } from './naming.ts';
import { detailOf, reasonOf } from './reasons.ts';
import { own } from './standing.ts';
import type { Stood } from './state-of-all.ts';
import type { WebWords } from './words/web-words.ts';

/** Shown at once. */
const SHOWN = 30;

/** What could not be read, since when, why, and what happens next. Nothing where all is well. */
export function unread(all: readonly Stood[], say: WebWords, now: Instant): Html | false {
  const { overview } = say;
  const rows = all.filter(({ standing }) => standing.kind === 'blind' || standing.kind === 'never');
  if (!rows.length) return false;
  const beginning = rows.every(({ state }) => !own(state.lastCheck));
  return html`<section class="section" id="unread" aria-labelledby="unread-title"><h2 id="unread-title">${beginning ? overview.stillToRead : overview.notRead}</h2>
<p class="lede">${overview.silenceMeansNothing}${!beginning && ` ${overview.lastGoodStays}`}</p>
<table class="plain"><thead><tr><th scope="col">${say.document}</th><th scope="col">${overview.lastRead}</th><th scope="col">${overview.reason}</th><th scope="col">${overview.next}</th></tr></thead><tbody>
${rows.slice(0, SHOWN).map(stood => row(stood, say, now))}
</tbody></table>${rows.length > SHOWN && html`<p class="more"><a href="/targets?state=unread">${overview.allUnread(rows.length)}</a></p>`}</section>`;
}

function row({ state: { target, schedule, ...last }, standing }: Stood, say: WebWords, now: Instant): Html {
  const { overview } = say;
  const [lastRead, lastCheck] = [own(last.lastRead), own(last.lastCheck)];
  const due = say.time(schedule.nextDueAt);
  const failed = lastCheck?.outcome === 'failed' || lastCheck?.outcome === 'unstable';
  return html`<tr><th scope="row"><a href="${documentPath(target.id)}">${fullName(target)}</a></th>
<td>${
    lastRead
      ? html`${say.time(lastRead.finishedAt)}<small>${say.ago(say.duration(between(lastRead.finishedAt, now)))}</small>`
      : overview.never
  }</td>
<td>${failed ? html`${reasonOf(lastCheck, say)}<small>${detailOf(lastCheck, say)}</small>` : standing.kind === 'never' ? say.firstToCome : say.overdue}</td>
<td>${schedule.nextDueAt <= now ? overview.dueSince(due) : overview.readAgain(due)}</td></tr>`;
}
