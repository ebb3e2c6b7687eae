import { html } from 'hono/html';
import type { ChangeSummary, Check, Snapshot, TargetState } from '../../archive/archive.ts';
import type { Instant } from '../../words/instant.ts';
import { compareForm } from '../compare-form.ts';
import { foldFlaps } from '../flaps.ts';
import { historyStrip } from '../history-strip.ts';
import type { Html } from '../html.ts';
import { crumbs } from '../layout.ts';
import { documentPath, fullName, webAddress } from '../naming.ts';
import { detailOf } from '../reasons.ts';
import { standing } from '../standing.ts';
import { interval, targetFacts } from '../target-facts.ts';
import { theirPart } from '../theirs.ts';
import { timeline } from '../timeline.ts';
import { timelineEntry } from '../timeline-entry.ts';
import type { WebWords } from '../words/web-words.ts';

export interface HistoryView {
  state: TargetState;
  /** Newest first. */
  checks: readonly Check[];
  /** Newest first. */
  changes: readonly ChangeSummary[];
  latest: Snapshot | undefined;
  /** The newest snapshot that others recorded, where there is one. */
  theirs: Snapshot | undefined;
  /** Whether older visits exist than those given. */
  more: boolean;
  /** Whether whoever asks may have it visited now. */
  isReviewer: boolean;
  now: Instant;
}

/** A document's history: what changed, what was calm, and when nobody could read it. */
export function historyPage(view: HistoryView, say: WebWords): Html {
  const { state, checks, changes, latest, theirs, more, isReviewer, now } = view;
  const { history } = say;
  const entries = timeline(checks);
  const known = new Map(changes.map(change => [change.id, change]));
  return html`
${crumbs([[say.watched.title, '/targets'], [fullName(state.target)]], say)}
<header class="title"><h1>${fullName(state.target)}</h1><p>${summary(view, say)}</p></header>
${checks.length > 1 && historyStrip(entries, known, say)}
<div class="docgrid">
<section aria-labelledby="timeline"><h2 id="timeline" class="h2">${history.timeline}</h2>
<ol class="line">
${foldFlaps(entries, known).map(entry => timelineEntry(entry, known, say))}
${more && html`<li class="quiet">${history.earlierVisits}</li>`}
</ol>${compareForm(checks, say)}</section>
<aside class="side-note" aria-label="${history.about}">${theirPart(theirs, say)}${howItIsRead(state, latest, say, now)}${isReviewer && visitNow(state, say, now)}</aside>
</div>`;
}

function summary({ state, checks, changes, latest, now }: HistoryView, say: WebWords): Html {
  const { history } = say;
  const alerting = changes.filter(change => change.verdict.alert).length;
  const bearing = state.changes ? history.changes(state.changes, alerting) : history.noChange;
  const { retiredAt, lastRead, schedule } = state;
  if (retiredAt && latest?.capture.recorded)
    return html`${say.theirs.held(latest.capture.recorded.by)} ${bearing}.`;
  if (retiredAt) return html`${history.retired(say.moment(retiredAt))}`;
  if (!lastRead) {
    const due = schedule.nextDueAt <= now ? undefined : say.moment(schedule.nextDueAt);
    return html`${history.neverRead(checks.length)} ${history.nextDue(due)}`;
  }
  return html`${history.lastRead(say.time(lastRead.finishedAt))}${since(state, say, now)}. ${bearing}.${lastRead.detail && html` <b>${detailOf(lastRead, say)}.</b>`}`;
}

function since(state: TargetState, { history }: WebWords, now: Instant): Html | string {
  const stood = standing(state, new Map(), now);
  if (stood.kind !== 'blind') return '';
  return html`<b>${stood.because === 'overdue' ? history.overdue : history.unreadSince}</b>`;
}

/** Asks for a visit, where none is about to be made. */
function visitNow(
  { target, schedule, retiredAt }: TargetState,
  { history }: WebWords,
  now: Instant,
): Html | false {
  if (retiredAt || schedule.nextDueAt <= now) return false;
  return html`<form method="post" action="${documentPath(target.id)}/visit"><p><button type="submit">${history.visitNow}</button></p></form>`;
}

/** Where the script says how the waiting goes: a timer, since a status would be read out every few seconds. */
function awaiting({ target, lastCheck }: TargetState, { history }: WebWords): Html {
  return html`<small id="awaiting" role="timer" data-document="${target.id}" data-check="${lastCheck?.id ?? ''}" data-waiting="${history.waiting}" data-too-long="${history.tooLong}"></small>`;
}

function howItIsRead(state: TargetState, latest: Snapshot | undefined, say: WebWords, now: Instant): Html {
  const { target, schedule, retiredAt } = state;
  const { history } = say;
  const address = webAddress(target.url);
  return html`<section><h2>${history.howRead}</h2><dl>
<dt>${history.address}</dt><dd>${address ? html`<a href="${address}" rel="noreferrer nofollow">${target.url}</a>` : target.url}</dd>
${!retiredAt && html`<dt>${say.interval}</dt><dd>${history.twice(interval(target, say))}</dd>`}
<dt>${history.nextVisit}</dt><dd>${retiredAt ? say.none : schedule.nextDueAt <= now ? html`${history.dueNow} <a href="${documentPath(target.id)}">${history.lookAgain}</a>${awaiting(state, say)}` : say.time(schedule.nextDueAt)}</dd>
<dt>${history.askedForIn}</dt><dd>${say.languageName(target.locale)}</dd>
${targetFacts(target, say)}
${
  latest &&
  html`<dt>${history.part}</dt><dd>${say.section[latest.document.section]}, ${say.clauses(latest.document.clauses.length)}</dd>
<dt>${history.languageFound}</dt><dd>${say.languageName(latest.document.language)}</dd>`
}
</dl></section>
${
  latest &&
  html`<section><h2>${history.textToday}</h2><ul><li><a href="/snapshots/${latest.id}">${history.asArchived}</a><small>${history.unchangedSince(say.day(latest.takenAt))}</small></li></ul></section>`
}`;
}
