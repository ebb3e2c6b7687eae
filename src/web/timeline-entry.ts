import { html } from 'hono/html';
import type { ChangeSummary, Check } from '../archive/archive.ts';
import type { Flap } from './flaps.ts';
import { byGravity, headline, topFinding } from './headline.ts';
import type { Html } from './html.ts';
import { between, DAY } from './instants.ts';
import { markOf, severityMark, showMark } from './marks.ts';
import { detailOf, reasonOf, saidWhy } from './reasons.ts';
import type { Entry } from './timeline.ts';
import type { WebWords } from './words/web-words.ts';

export function timelineEntry(
  entry: Entry | Flap,
  changes: ReadonlyMap<number, ChangeSummary>,
  say: WebWords,
): Html {
  const { history } = say;
  switch (entry.kind) {
    case 'calm':
      return html`<li class="quiet">${history.calm(entry.visits, say.duration(between(entry.from, entry.to)))}</li>`;
    case 'gap':
      return gap(entry, say);
    case 'flap':
      return flap(entry, say);
    case 'first':
      return html`<li class="hit small none">${when(entry.at, say)}<h3>${history.first} <a href="/snapshots/${entry.check.snapshot}">${history.firstText}</a></h3></li>`;
    case 'changed': {
      const change = changes.get(entry.change);
      if (!change)
        return html`<li class="hit small none">${when(entry.at, say)}<h3><a href="/changes/${entry.change}">${history.aChange}</a></h3></li>`;
      return change.verdict.alert ? told(change, say) : silent(change, say);
    }
  }
}

function told(change: ChangeSummary, say: WebWords): Html {
  const top = topFinding(change);
  const others = byGravity(change.findings).filter(finding => finding.material).length - 1;
  const { topics } = change.verdict;
  const mark = markOf(change.verdict, say);
  return html`<li class="hit ${mark.style}">${when(change.after.takenAt, say)}
<h3><a href="/changes/${change.id}">${headline(change, say)}.</a></h3>
<p class="meta">${showMark(mark)}${top && severityMark(top.severity, say)}${topics.length > 0 && html`<span>${say.alert.topics(topics)}</span>`}${others > 0 && html`<span>${say.history.others(others)}</span>`}</p></li>`;
}

function silent(change: ChangeSummary, say: WebWords): Html {
  return html`<li class="hit small none">${when(change.after.takenAt, say)}
<h3><a href="/changes/${change.id}">${headline(change, say)}.</a></h3>
<p class="meta"><span>${say.history.noAlert}${saidWhy(change.verdict.reason, say)}</span></p></li>`;
}

function flap({ from, to, changes }: Flap, say: WebWords): Html {
  return html`<li class="quiet flap"><details><summary>${say.history.flapped(changes.length, say.duration(between(from, to)))}</summary><ul>${changes.map(
    ({ id, after }) => html`<li><a href="/changes/${id}">${say.time(after.takenAt)}</a></li>`,
  )}</ul></details></li>`;
}

/** A gap interrupts the line. What was said while nobody could read it is not known. */
function gap({ from, to, visits }: Extract<Entry, { kind: 'gap' }>, say: WebWords): Html {
  const { history } = say;
  const brief = between(from, to) < DAY;
  const oneDay = from.slice(0, 10) === to.slice(0, 10);
  const hours = visits.length === 1 ? `${say.hour(to)} UTC` : `${say.hour(from)}–${say.hour(to)} UTC`;
  const span = history.fromTo(say.time(from, say.dayAndMonth(from)), say.time(to, say.day(to)));
  const met = visits.some(visit => visit.outcome === 'failed')
    ? history.failed(visits.length)
    : history.unsettled(visits.length);
  return html`<li class="gap${brief && ' brief'}">
<p class="when">${oneDay ? html`${say.time(from, say.day(from))}<small>${hours}</small>` : span}</p>
<p><b>${met}${!brief && history.over(say.duration(between(from, to)))}.</b> ${reasons(visits, say)}</p></li>`;
}

/** Each reason once, with how often it was met and the newest detail. */
function reasons(visits: readonly Check[], say: WebWords): Html {
  const byReason = Map.groupBy(visits, visit => reasonOf(visit, say));
  return html`${[...byReason].map(([reason, [newest, ...rest]]) => {
    const times = byReason.size > 1 ? say.history.times(rest.length + 1) : '.';
    const detail = detailOf(newest!, say);
    return html`<span class="reason">${reason.replace(/\.$/, times)}${detail && html` <small>${detail}</small>`}</span>`;
  })}`;
}

function when(at: string, say: WebWords): Html {
  return html`<p class="when">${say.time(at, say.day(at))}<small>${say.hour(at)} UTC</small></p>`;
}
