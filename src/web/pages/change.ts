import { html } from 'hono/html';
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
import { saidWhy } from '../reasons.ts';
import type { WebWords } from '../words/web-words.ts';
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
export function changePage(view: ChangeView, say: WebWords): Html {
  const { change, target, alerts, acts, evidence, home, isReviewer } = view;
  const findings = byGravity(change.findings);
  return html`
${crumbs(
  [
    [say.change.findings, '/'],
    [fullName(target), documentPath(change.target)],
    [say.change.title(change.id)],
  ],
  say,
)}
<header class="case"><div>
<p class="kicker"><b>${target.vendor}</b> · ${target.document}${change.verdict.topics.length > 0 && ` · ${say.alert.topics(change.verdict.topics)}`}</p>
<h1>${headline(change, say)}</h1>
${verdictLine(change, say)}
<p class="also">${change.verdict.alert || html`<b>${say.change.noAlert}</b> `}${saidWhy(change.verdict.reason, say)}</p>
${citation(change, target, home, say)}
</div>
${changeFacts(change, { alerts, acts }, webAddress(target.url), say)}
</header>
${isReviewer && alerts.map(alert => actForm(alert, acts, say))}
<nav class="jump" aria-label="${say.onThisPage}"><ul>${findings.length > 0 && html`<li><a href="#findings">${say.change.findings}</a></li>`}<li><a href="#text">${say.change.text}</a></li><li><a href="#evidence">${say.change.evidence}</a></li></ul></nav>
${
  findings.length > 0 &&
  html`<section class="section" id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${say.change.whatForWhom}</h2>
${findings.slice(0, SHOWN).map((finding, i) => findingArticle(finding, i + 1, say))}
${
  findings.length > SHOWN &&
  html`<details class="lesser"><summary>${say.change.lesser(findings.length - SHOWN)}</summary>
${findings.slice(SHOWN).map((finding, i) => findingArticle(finding, SHOWN + i + 1, say))}</details>`
}
</section>`
}
<section class="section" id="text" aria-labelledby="text-title"><h2 id="text-title">${say.change.clauseByClause}</h2>
${diffOf(change, findings, say)}
${linkDifferences(change, say)}
</section>
<section class="section" id="evidence" aria-labelledby="evidence-title"><h2 id="evidence-title">${say.change.evidence}</h2>
<p class="lede">${say.change.evidenceLede}</p>
<p class="take"><a href="/changes/${change.id}/bundle.zip" download>${say.change.handOn}</a><small>${say.change.handOnWhat}<a href="/changes/${change.id}/record.pdf" download>${say.change.pdfAlone}</a></small></p>
${evidenceTable(change, evidence, say)}
</section>`;
}

/** How many findings point which way, and how grave the gravest is. */
function verdictLine(change: ArchivedChange, say: WebWords): Html | false {
  const top = topFinding(change);
  if (!top) return false;
  const directions = Map.groupBy(
    byGravity(change.findings).filter(finding => finding.material),
    finding => finding.direction,
  );
  const several = directions.size > 1;
  return html`<p class="verdict">${[...directions].map(([direction, { length }]) =>
    showMark(directionOf(direction, say), several || length > 1 ? say.change.inFindings(length) : ''),
  )} <span class="sev ${top.severity}">${say.severityOf(say.alert.severity[top.severity])}</span></p>`;
}
