import { html } from 'hono/html';
import { SEVERITY_IN_WORDS, topicsInWords } from '../../alert/in-words.ts';
import type { Alert, ArchivedChange } from '../../archive/archive.ts';
import type { Act } from '../../archive/outbox.ts';
import type { Target } from '../../target/target.ts';
import { actForm } from '../act-form.ts';
import { changeFacts } from '../change-facts.ts';
import { citation } from '../citation.ts';
import { evidenceTable } from '../evidence-table.ts';
import { findingArticle } from '../finding-article.ts';
import { byGravity, headline, topFinding } from '../headline.ts';
import type { Html } from '../html.ts';
import type { KeptEvidence } from '../kept-evidence.ts';
import { crumbs } from '../layout.ts';
import { linkDifferences } from '../link-differences.ts';
import { directionOf, showMark } from '../marks.ts';
import { documentPath, fullName, webAddress } from '../naming.ts';
import { count } from '../words.ts';
import { diffOf } from './diff.ts';

/** Findings shown at once: beyond these the text below says it better. */
const SHOWN = 6;

export interface ChangeView {
  change: ArchivedChange;
  target: Target;
  alerts: readonly Alert[];
  /** What people did about the alerts. */
  acts: readonly Act[];
  evidence: { before: KeptEvidence; after: KeptEvidence };
  /** Address of the archive. */
  home: string;
  /** Whether whoever asks may say what is done about an alert. */
  isReviewer: boolean;
}

/** One change: the sentence, what changed for whom, the text clause by clause, and the evidence. */
export function changePage({ change, target, alerts, acts, evidence, home, isReviewer }: ChangeView): Html {
  const findings = byGravity(change.findings);
  return html`
${crumbs([['Findings', '/'], [fullName(target), documentPath(change.target)], [`Change ${change.id}`]])}
<header class="case"><div>
<p class="kicker"><b>${target.vendor}</b> · ${target.document}${change.verdict.topics.length > 0 && ` · ${topicsInWords(change.verdict.topics)}`}</p>
<h1>${headline(change)}</h1>
${verdictLine(change)}
<p class="also">${change.verdict.alert || html`<b>No alert.</b> `}${change.verdict.reason}</p>
${citation(change, target, home)}
</div>
${changeFacts(change, alerts, acts, webAddress(target.url))}
</header>
${isReviewer && alerts.map(alert => actForm(alert, acts))}
<nav class="jump" aria-label="On this page"><ul>${findings.length > 0 && html`<li><a href="#findings">Findings</a></li>`}<li><a href="#text">Text</a></li><li><a href="#evidence">Evidence</a></li></ul></nav>
${
  findings.length > 0 &&
  html`<section class="section" id="findings" aria-labelledby="findings-title"><h2 id="findings-title">What changed for whom</h2>
${findings.slice(0, SHOWN).map((finding, i) => findingArticle(finding, i + 1))}
${
  findings.length > SHOWN &&
  html`<details class="lesser"><summary>${count(findings.length - SHOWN, 'more finding')}, less grave</summary>
${findings.slice(SHOWN).map((finding, i) => findingArticle(finding, SHOWN + i + 1))}</details>`
}
</section>`
}
<section class="section" id="text" aria-labelledby="text-title"><h2 id="text-title">The text, clause by clause</h2>
${diffOf(change, findings)}
${linkDifferences(change)}
</section>
<section class="section" id="evidence" aria-labelledby="evidence-title"><h2 id="evidence-title">Evidence</h2>
<p class="lede">Both readings are kept as the page stood in the browser. The hashes name them.</p>
<p class="take"><a href="/changes/${change.id}/bundle.zip" download>All of it to be handed on</a><small>ZIP with both readings, this change as PDF, the proof that neither was altered, and how to check it without us; or <a href="/changes/${change.id}/record.pdf" download>the PDF alone</a></small></p>
${evidenceTable(change, evidence)}
</section>`;
}

/** How many findings point which way, and how grave the gravest is. */
function verdictLine(change: ArchivedChange): Html | false {
  const top = topFinding(change);
  if (!top) return false;
  const directions = Map.groupBy(
    byGravity(change.findings).filter(finding => finding.material),
    finding => finding.direction,
  );
  const several = directions.size > 1;
  return html`<p class="verdict">${[...directions].map(([direction, { length }]) =>
    showMark(directionOf(direction), several || length > 1 ? ` in ${count(length, 'finding')}` : ''),
  )} <span class="sev ${top.severity}">${SEVERITY_IN_WORDS[top.severity]} severity</span></p>`;
}
