import { html } from 'hono/html';
import type { Snapshot } from '../../archive/archive.ts';
import { compare } from '../../change/compare.ts';
import { findFindings } from '../../finding/find-findings.ts';
import type { Target } from '../../target/target.ts';
import { findingArticle } from '../finding-article.ts';
import { byGravity } from '../headline.ts';
import type { Html } from '../html.ts';
import { crumbs } from '../layout.ts';
import { documentPath, fullName } from '../naming.ts';
import type { WebWords } from '../words/web-words.ts';
import { diffOfTexts } from './diff.ts';

export interface CompareView {
  target: Target;
  before: Snapshot;
  after: Snapshot;
}

/** Findings shown: a comparison over years has more than anybody reads. */
const SHOWN = 12;

/** Any two readings of a document beside each other, with what all that lies between them means. Derived anew, and recorded nowhere. */
export function comparePage({ target, before, after }: CompareView, say: WebWords): Html {
  const { history } = say;
  const change = compare(before.document, after.document);
  const findings = byGravity(findFindings(change).filter(({ material }) => material));
  const rest = findings.length - SHOWN;
  const readAt = ({ takenAt }: Snapshot) => say.time(takenAt, say.exactly(takenAt));
  const steps = after.sequence - before.sequence;
  return html`
${crumbs(
  [[say.watched.title, '/targets'], [fullName(target), documentPath(target.id)], [history.comparison]],
  say,
)}
<header class="title"><h1>${fullName(target)}</h1><p>${history.comparedDirectly(readAt(before), readAt(after), Math.max(0, steps - 1))}</p></header>
${
  findings.length > 0 &&
  html`<section class="section" id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${say.change.whatForWhom}</h2>
${findings.slice(0, SHOWN).map((finding, i) => findingArticle(finding, i + 1, say))}
${rest > 0 && html`<p>${say.moreFindings(rest)}.</p>`}</section>`
}
<section class="section" id="text" aria-labelledby="text-title"><h2 id="text-title">${say.change.clauseByClause}</h2>
${diffOfTexts(
  change,
  findings.slice(0, SHOWN),
  {
    before: say.firstReadAt(say.moment(before.takenAt)),
    after: say.firstReadAt(say.moment(after.takenAt)),
  },
  say,
)}
</section>
<p><a href="/snapshots/${before.id}">${history.earlierText}</a>, <a href="/snapshots/${after.id}">${history.laterText}</a></p>`;
}
