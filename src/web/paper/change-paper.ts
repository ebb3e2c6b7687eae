import { html } from 'hono/html';
import { SEVERITY_IN_WORDS } from '../../alert/in-words.ts';
import type { Proofs } from '../../archive/bundle/proof-files.ts';
import type { Subject } from '../../archive/bundle/subject.ts';
import { findingArticle } from '../finding-article.ts';
import { byGravity, headline, topFinding } from '../headline.ts';
import type { Html } from '../html.ts';
import { exactly } from '../instants.ts';
import { linkDifferences } from '../link-differences.ts';
import { directionOf, showMark } from '../marks.ts';
import { diffOf } from '../pages/diff.ts';
import { KIND_NAMES } from '../words.ts';
import { closing } from './closing.ts';
import { readingsTable } from './readings-table.ts';

type ChangeSubject = Extract<Subject, { kind: 'change' }>;

/** A change as it is filed: what happened, what it means, what the text said and says, and by what it can be checked. */
export function changePaper({ target, change, readings }: ChangeSubject, proofs: Proofs): Html {
  const findings = byGravity(change.findings);
  const top = topFinding(change);
  return html`<header class="opening">
<p class="kind">Record of a change</p>
<h1>${target.vendor}, ${target.document}</h1>
<p class="address">${target.url}</p>
<p class="told">${headline(change)}.</p>
${top && html`<p class="verdict">${showMark(directionOf(top.direction))} <span class="sev ${top.severity}">${SEVERITY_IN_WORDS[top.severity]} severity</span></p>`}
</header>
<dl class="instants">
<div><dt>Old text last read</dt><dd>${exactly(change.lastReadBefore)}</dd></div>
<div><dt>New text first read</dt><dd>${exactly(change.after.takenAt)}</dd></div>
<div><dt>Kind of change</dt><dd>${KIND_NAMES[change.kind]}</dd></div>
<div><dt>Record</dt><dd>Change ${change.id}, snapshots ${change.before.sequence} and ${change.after.sequence} of this document</dd></div>
</dl>
${
  findings.length > 0 &&
  html`<section class="part"><h2>What changed for whom</h2>
<p class="lede">Read by rules from the text, each with its quotation. No legal advice.</p>
${findings.map((finding, i) => findingArticle(finding, i + 1))}
</section>`
}
<section class="part"><h2>The text, clause by clause</h2>
${diffOf(change, findings)}
${linkDifferences(change)}
</section>
<section class="part"><h2>The two readings</h2>
${readingsTable(readings, proofs)}
</section>
${closing}`;
}
