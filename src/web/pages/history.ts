import { html } from 'hono/html';
import type { ChangeSummary, Check, Snapshot, TargetState } from '../../archive/archive.ts';
import type { Instant } from '../../words/instant.ts';
import { compareForm } from '../compare-form.ts';
import { foldFlaps } from '../flaps.ts';
import { historyStrip } from '../history-strip.ts';
import type { Html } from '../html.ts';
import { day, duration, moment, time } from '../instants.ts';
import { crumbs } from '../layout.ts';
import { documentPath, fullName, webAddress } from '../naming.ts';
import { detailOf } from '../reasons.ts';
import { standing } from '../standing.ts';
import { theirPart } from '../theirs.ts';
import { timeline } from '../timeline.ts';
import { timelineEntry } from '../timeline-entry.ts';
import { count, languageInWords, SECTION_WORDS } from '../words.ts';

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
export function historyPage({
  state,
  checks,
  changes,
  latest,
  theirs,
  more,
  isReviewer,
  now,
}: HistoryView): Html {
  const entries = timeline(checks);
  const known = new Map(changes.map(change => [change.id, change]));
  return html`
${crumbs([['Documents', '/targets'], [fullName(state.target)]])}
<header class="title"><h1>${fullName(state.target)}</h1><p>${summary(state, checks, changes, latest, now)}</p></header>
${checks.length > 1 && historyStrip(entries, known)}
<div class="docgrid">
<section aria-labelledby="timeline"><h2 id="timeline" class="h2">Timeline</h2>
<ol class="line">
${foldFlaps(entries, known).map(entry => timelineEntry(entry, known))}
${more && html`<li class="quiet">Earlier visits are in the archive, but not shown here.</li>`}
</ol>${compareForm(checks)}</section>
<aside class="side-note" aria-label="About this document">${theirPart(theirs)}${howItIsRead(state, latest, now)}${isReviewer && visitNow(state, now)}</aside>
</div>`;
}

function summary(
  state: TargetState,
  checks: readonly Check[],
  changes: readonly ChangeSummary[],
  latest: Snapshot | undefined,
  now: Instant,
): Html {
  if (state.retiredAt && latest?.capture.recorded)
    return html`Held as ${latest.capture.recorded.by} recorded it, and not visited by this archive. ${bearing(state, changes)}.`;
  if (state.retiredAt)
    return html`No longer declared, and not visited since ${moment(state.retiredAt)}. Its history stays.`;
  if (!state.lastRead)
    return html`Never read yet${checks.length > 0 ? `, in ${count(checks.length, 'visit')}` : ''}. ${
      state.schedule.nextDueAt <= now
        ? 'The next visit is due now.'
        : html`The next visit is due on ${moment(state.schedule.nextDueAt)}.`
    }`;
  return html`Last read ${time(state.lastRead.finishedAt)}${since(state, now)}. ${bearing(state, changes)}.${state.lastRead.detail && html` <b>${detailOf(state.lastRead)}.</b>`}`;
}

function bearing(state: TargetState, changes: readonly ChangeSummary[]): string {
  const alerting = changes.filter(change => change.verdict.alert).length;
  return state.changes
    ? `${count(state.changes, 'change')}, of which ${alerting || 'none'} ${alerting > 1 ? 'bear' : 'bears'} on training or opting out`
    : 'No change yet';
}

function since(state: TargetState, now: Instant): Html | string {
  const stood = standing(state, new Map(), now);
  if (stood.kind !== 'blind') return '';
  return stood.because === 'overdue'
    ? html`; <b>the next visit is overdue</b>`
    : html`, <b>and could not be read since</b>`;
}

/** Asks for a visit, where none is about to be made. */
function visitNow({ target, schedule, retiredAt }: TargetState, now: Instant): Html | false {
  if (retiredAt || schedule.nextDueAt <= now) return false;
  return html`<form method="post" action="${documentPath(target.id)}/visit"><p><button type="submit">Visit now</button></p></form>`;
}

function howItIsRead(
  { target, schedule, retiredAt }: TargetState,
  latest: Snapshot | undefined,
  now: Instant,
): Html {
  const address = webAddress(target.url);
  return html`<section><h2>How it is read</h2><dl>
<dt>Address</dt><dd>${address ? html`<a href="${address}" rel="noreferrer nofollow">${target.url}</a>` : target.url}</dd>
<dt>Every</dt><dd>${duration(target.every)}, twice before a change is believed</dd>
<dt>Next visit</dt><dd>${retiredAt ? 'None' : schedule.nextDueAt <= now ? html`Due now; it begins when its site’s turn comes. <a href="${documentPath(target.id)}">Look again</a>` : time(schedule.nextDueAt)}</dd>
<dt>Asked for in</dt><dd>${languageInWords(target.locale)}</dd>
${
  latest &&
  html`<dt>Part of the page</dt><dd>${SECTION_WORDS[latest.document.section]}, ${count(latest.document.clauses.length, 'clause')}</dd>
<dt>Language found</dt><dd>${languageInWords(latest.document.language)}</dd>`
}
</dl></section>
${
  latest &&
  html`<section><h2>The text today</h2><ul><li><a href="/snapshots/${latest.id}">As archived</a><small>unchanged since ${day(latest.takenAt)}</small></li></ul></section>`
}`;
}
