import { html } from 'hono/html';
import type { Proofs } from '../../archive/bundle/proof-files.ts';
import type { Subject } from '../../archive/bundle/subject.ts';
import { findingArticle } from '../finding-article.ts';
import { byGravity, headline, topFinding } from '../headline.ts';
import type { Html } from '../html.ts';
import { linkDifferences } from '../link-differences.ts';
import { directionOf, showMark } from '../marks.ts';
import { diffOf } from '../pages/diff.ts';
import { closing } from './closing.ts';
import { readingsTable } from './readings-table.ts';
import { SAY } from './say.ts';

type ChangeSubject = Extract<Subject, { kind: 'change' }>;

/** A change as it is filed: what happened, what it means, what the text said and says, and by what it can be checked. */
export function changePaper({ target, change, readings }: ChangeSubject, proofs: Proofs): Html {
  const findings = byGravity(change.findings);
  const top = topFinding(change);
  return html`<header class="opening">
<p class="kind">Record of a change</p>
<h1>${target.vendor}, ${target.document}</h1>
<p class="address">${target.url}</p>
<p class="told">${headline(change, SAY)}.</p>
${top && html`<p class="verdict">${showMark(directionOf(top.direction, SAY))} <span class="sev ${top.severity}">${SAY.severityOf(SAY.alert.severity[top.severity])}</span></p>`}
</header>
<dl class="instants">
<div><dt>Old text last read</dt><dd>${SAY.exactly(change.lastReadBefore)}</dd></div>
<div><dt>New text first read</dt><dd>${SAY.exactly(change.after.takenAt)}</dd></div>
<div><dt>Kind of change</dt><dd>${SAY.kindName[change.kind]}</dd></div>
<div><dt>Record</dt><dd>Change ${change.id}, snapshots ${change.before.sequence} and ${change.after.sequence} of this document</dd></div>
</dl>
${
  findings.length > 0 &&
  html`<section class="part"><h2>${SAY.change.whatForWhom}</h2>
<p class="lede">Read by rules from the text, each with its quotation. No legal advice.</p>
${findings.map((finding, i) => findingArticle(finding, i + 1, SAY))}
</section>`
}
<section class="part"><h2>${SAY.change.clauseByClause}</h2>
${diffOf(change, findings, SAY)}
${linkDifferences(change, SAY)}
</section>
<section class="part"><h2>${SAY.evidence.twoReadings}</h2>
${readingsTable(readings, proofs)}
</section>
${closing}`;
}
