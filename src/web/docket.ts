import { html } from 'hono/html';
import type { ChangeSummary } from '../archive/archive.ts';
import type { Target, TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import { byGravity, headline, topFinding } from './headline.ts';
import type { Html } from './html.ts';
import { between } from './instants.ts';
import { markOf, severityMark, showMark } from './marks.ts';
import { documentPath } from './naming.ts';
import { LATELY } from './standing.ts';
import type { WebWords } from './words/web-words.ts';

/** The list of changes: date in the margin, source above the sentence, direction and severity as columns for the eye. */
export function docket(
  changes: readonly ChangeSummary[],
  targets: ReadonlyMap<TargetId, Target>,
  say: WebWords,
  now: Instant,
): Html {
  const newestFirst = changes.toSorted((a, b) => (a.after.takenAt < b.after.takenAt ? 1 : -1));
  const gravest = gravestOf(newestFirst.filter(change => between(change.after.takenAt, now) <= LATELY));
  const days = Map.groupBy(newestFirst, change => change.after.takenAt.slice(0, 10));
  return html`<section aria-labelledby="docket"><h2 id="docket" class="vh">${say.overview.latest}</h2>
<div class="colhead label" aria-hidden="true"><span>${say.seen}</span><span>${say.overview.finding}</span><span>${say.direction}</span><span>${say.overview.severity}</span></div>
${[...days.values()].map(
  ofDay => html`<section class="day"><h3>${dayHeading(ofDay[0]!.after.takenAt, say, now)}</h3><ul>
${ofDay.map(change => entry(change, targets.get(change.target)!, say, change === gravest))}
</ul></section>`,
)}
</section>`;
}

function dayHeading(at: Instant, say: WebWords, now: Instant): Html {
  const text = at.slice(0, 4) === now.slice(0, 4) ? say.dayAndMonth(at) : say.day(at);
  return html`${say.time(at.slice(0, 10), text)}<small>${say.weekday(at, now)}</small>`;
}

function entry(change: ChangeSummary, target: Target, say: WebWords, gravest: boolean): Html {
  const severity = topFinding(change)?.severity;
  const others = change.findings.filter(finding => finding.material).length - 1;
  return html`<li class="entry${gravest && ' top'}">
<p class="src"><b>${target.vendor}</b>, <a href="${documentPath(change.target)}">${target.document}</a> · ${change.verdict.topics.length > 0 && `${say.alert.topics(change.verdict.topics)} · `}${say.time(change.after.takenAt, `${say.hour(change.after.takenAt)} UTC`)}</p>
<p class="say"><a href="/changes/${change.id}">${headline(change, say)}.</a></p>
${showMark(markOf(change.verdict, say))}
${severity && severityMark(severity, say)}
${others > 0 && html`<p class="note">${say.moreFindings(others)}.</p>`}
</li>`;
}

/** The one change of the last days that is set larger; the newest where several weigh the same. */
function gravestOf(changes: readonly ChangeSummary[]): ChangeSummary | undefined {
  const tops = changes.flatMap(change => topFinding(change) ?? []);
  const gravest = byGravity(tops)[0];
  return gravest?.severity === 'high' ? changes.find(change => topFinding(change) === gravest) : undefined;
}
