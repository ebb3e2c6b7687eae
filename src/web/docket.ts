import { html } from 'hono/html';
import { topicsInWords } from '../alert/in-words.ts';
import type { ChangeSummary } from '../archive/archive.ts';
import type { Target, TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import { byGravity, headline, topFinding } from './headline.ts';
import type { Html } from './html.ts';
import { between, day, dayAndMonth, hour, time, weekday } from './instants.ts';
import { markOf, severityMark, showMark } from './marks.ts';
import { documentPath } from './naming.ts';
import { LATELY } from './standing.ts';
import { count } from './words.ts';

/** The list of changes: date in the margin, source above the sentence, direction and severity as columns for the eye. */
export function docket(
  changes: readonly ChangeSummary[],
  targets: ReadonlyMap<TargetId, Target>,
  now: Instant,
): Html {
  const newestFirst = changes.toSorted((a, b) => (a.after.takenAt < b.after.takenAt ? 1 : -1));
  const gravest = gravestOf(newestFirst.filter(change => between(change.after.takenAt, now) <= LATELY));
  const days = Map.groupBy(newestFirst, change => change.after.takenAt.slice(0, 10));
  return html`<section aria-labelledby="docket"><h2 id="docket" class="vh">Latest findings</h2>
<div class="colhead label" aria-hidden="true"><span>Seen</span><span>Finding</span><span>For the person</span><span>Severity</span></div>
${[...days.values()].map(
  ofDay => html`<section class="day"><h3>${dayHeading(ofDay[0]!.after.takenAt, now)}</h3><ul>
${ofDay.map(change => entry(change, targets.get(change.target)!, change === gravest))}
</ul></section>`,
)}
</section>`;
}

function dayHeading(at: Instant, now: Instant): Html {
  const text = at.slice(0, 4) === now.slice(0, 4) ? dayAndMonth(at) : day(at);
  return html`${time(at.slice(0, 10), text)}<small>${weekday(at, now)}</small>`;
}

function entry(change: ChangeSummary, target: Target, gravest: boolean): Html {
  const severity = topFinding(change)?.severity;
  const others = change.findings.filter(finding => finding.material).length - 1;
  return html`<li class="entry${gravest && ' top'}">
<p class="src"><b>${target.vendor}</b>, <a href="${documentPath(change.target)}">${target.document}</a> · ${change.verdict.topics.length > 0 && `${topicsInWords(change.verdict.topics)} · `}${time(change.after.takenAt, `${hour(change.after.takenAt)} UTC`)}</p>
<p class="say"><a href="/changes/${change.id}">${headline(change)}.</a></p>
${showMark(markOf(change.verdict))}
${severity && severityMark(severity)}
${others > 0 && html`<p class="note">And ${count(others, 'more finding')}.</p>`}
</li>`;
}

/** The one change of the last days that is set larger; the newest where several weigh the same. */
function gravestOf(changes: readonly ChangeSummary[]): ChangeSummary | undefined {
  const tops = changes.flatMap(change => topFinding(change) ?? []);
  const gravest = byGravity(tops)[0];
  return gravest?.severity === 'high' ? changes.find(change => topFinding(change) === gravest) : undefined;
}
