import { html } from 'hono/html';
import { topicsInWords } from '../alert/in-words.ts';
import type { ChangeSummary, Check } from '../archive/archive.ts';
import type { Flap } from './flaps.ts';
import { byGravity, headline, topFinding } from './headline.ts';
import type { Html } from './html.ts';
import { between, DAY, day, dayAndMonth, duration, hour, time } from './instants.ts';
import { markOf, severityMark, showMark } from './marks.ts';
import { detailOf, reasonOf } from './reasons.ts';
import type { Entry } from './timeline.ts';
import { count } from './words.ts';

export function timelineEntry(entry: Entry | Flap, changes: ReadonlyMap<number, ChangeSummary>): Html {
  switch (entry.kind) {
    case 'calm':
      return calm(entry);
    case 'gap':
      return gap(entry);
    case 'flap':
      return flap(entry);
    case 'first':
      return html`<li class="hit small none">${when(entry.at)}<h3>First reading. <a href="/snapshots/${entry.check.snapshot}">The text as archived</a></h3></li>`;
    case 'changed': {
      const change = changes.get(entry.change);
      if (!change)
        return html`<li class="hit small none">${when(entry.at)}<h3><a href="/changes/${entry.change}">A change</a></h3></li>`;
      return change.verdict.alert ? told(change) : silent(change);
    }
  }
}

function told(change: ChangeSummary): Html {
  const top = topFinding(change);
  const others = byGravity(change.findings).filter(finding => finding.material).length - 1;
  const { topics } = change.verdict;
  const mark = markOf(change.verdict);
  return html`<li class="hit ${mark.style}">${when(change.after.takenAt)}
<h3><a href="/changes/${change.id}">${headline(change)}.</a></h3>
<p class="meta">${showMark(mark)}${top && severityMark(top.severity)}${topics.length > 0 && html`<span>${topicsInWords(topics)}</span>`}${others > 0 && html`<span>and ${count(others, 'more finding')}</span>`}</p></li>`;
}

function silent(change: ChangeSummary): Html {
  return html`<li class="hit small none">${when(change.after.takenAt)}
<h3><a href="/changes/${change.id}">${headline(change)}.</a></h3>
<p class="meta"><span>No alert: ${change.verdict.reason}</span></p></li>`;
}

function flap({ from, to, changes }: Flap): Html {
  return html`<li class="quiet flap"><details><summary>Went back and forth between these two wordings ${count(changes.length, 'time')} in ${duration(between(from, to))}.</summary><ul>${changes.map(
    ({ id, after }) => html`<li><a href="/changes/${id}">${time(after.takenAt)}</a></li>`,
  )}</ul></details></li>`;
}

function calm({ from, to, visits }: Extract<Entry, { kind: 'calm' }>): Html {
  if (visits === 1) return html`<li class="quiet">Read once, no difference.</li>`;
  return html`<li class="quiet">Read ${visits.toLocaleString('en')} times in ${duration(between(from, to))}, no difference.</li>`;
}

/** A gap interrupts the line. What was said while nobody could read it is not known. */
function gap({ from, to, visits }: Extract<Entry, { kind: 'gap' }>): Html {
  const brief = between(from, to) < DAY;
  const oneDay = from.slice(0, 10) === to.slice(0, 10);
  const hours = visits.length === 1 ? `${hour(to)} UTC` : `${hour(from)}–${hour(to)} UTC`;
  return html`<li class="gap${brief && ' brief'}">
<p class="when">${oneDay ? html`${time(from, day(from))}<small>${hours}</small>` : html`${time(from, dayAndMonth(from))} to ${time(to, day(to))}`}</p>
<p><b>${visits.some(visit => visit.outcome === 'failed') ? `Not read: ${count(visits.length, 'visit')} failed` : `Not settled in ${count(visits.length, 'visit')}`}${between(from, to) >= DAY && ` over ${duration(between(from, to))}`}.</b> ${reasons(visits)}</p></li>`;
}

/** Each reason once, with how often it was met and the newest detail. */
function reasons(visits: readonly Check[]): Html {
  const byReason = Map.groupBy(visits, reasonOf);
  return html`${[...byReason].map(([reason, [newest, ...rest]]) => {
    const times = byReason.size > 1 ? `, ${count(rest.length + 1, 'time')}.` : '.';
    const detail = detailOf(newest!);
    return html`<span class="reason">${reason.replace(/\.$/, times)}${detail && html` <small>${detail}</small>`}</span>`;
  })}`;
}

function when(at: string): Html {
  return html`<p class="when">${time(at, day(at))}<small>${hour(at)} UTC</small></p>`;
}
