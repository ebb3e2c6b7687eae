import { html } from 'hono/html';
import type { Snapshot } from '../../archive/archive.ts';
import { compare } from '../../change/compare.ts';
import { findFindings } from '../../finding/find-findings.ts';
import type { Target } from '../../target/target.ts';
import { findingArticle } from '../finding-article.ts';
import { byGravity } from '../headline.ts';
import type { Html } from '../html.ts';
import { exactly, moment, time } from '../instants.ts';
import { crumbs } from '../layout.ts';
import { documentPath, fullName } from '../naming.ts';
import { count } from '../words.ts';
import { diffOfTexts } from './diff.ts';

export interface CompareView {
  target: Target;
  before: Snapshot;
  after: Snapshot;
}

/** Findings shown: a comparison over years has more than anybody reads. */
const SHOWN = 12;

/** Any two readings of a document beside each other, with what all that lies between them means. Derived anew, and recorded nowhere. */
export function comparePage({ target, before, after }: CompareView): Html {
  const change = compare(before.document, after.document);
  const findings = byGravity(findFindings(change).filter(({ material }) => material));
  const rest = findings.length - SHOWN;
  const steps = after.sequence - before.sequence;
  return html`
${crumbs([['Documents', '/targets'], [fullName(target), documentPath(target.id)], ['Comparison']])}
<header class="title"><h1>${fullName(target)}</h1><p>The texts first read on ${time(before.takenAt, exactly(before.takenAt))} and on ${time(after.takenAt, exactly(after.takenAt))}, compared directly. ${count(Math.max(0, steps - 1), 'reading')} between them ${steps === 2 ? 'is' : 'are'} passed over.</p></header>
${
  findings.length > 0 &&
  html`<section class="section" id="findings" aria-labelledby="findings-title"><h2 id="findings-title">What changed for whom</h2>
${findings.slice(0, SHOWN).map((finding, i) => findingArticle(finding, i + 1))}
${rest > 0 && html`<p>And ${count(rest, 'more finding')}.</p>`}</section>`
}
<section class="section" id="text" aria-labelledby="text-title"><h2 id="text-title">The text, clause by clause</h2>
${diffOfTexts(change, findings.slice(0, SHOWN), {
  before: `first read ${moment(before.takenAt)}`,
  after: `first read ${moment(after.takenAt)}`,
})}
</section>
<p><a href="/snapshots/${before.id}">The earlier text as archived</a>, <a href="/snapshots/${after.id}">the later one</a></p>`;
}
