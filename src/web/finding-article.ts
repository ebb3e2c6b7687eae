import { html } from 'hono/html';
import { clauseAddress } from '../alert/clause-address.ts';
import { excerpt } from '../alert/excerpt.ts';
import { SEVERITY_IN_WORDS, topicsInWords } from '../alert/in-words.ts';
import { markedSides, type Run } from '../alert/marked-text.ts';
import type { Evidence, Finding } from '../finding/finding.ts';
import type { Html } from './html.ts';
import { directionOf, severityMark, showMark } from './marks.ts';

/** Room for one side of a clause, in UTF-16 units; the whole of it stands in its place below. */
const ROOM = 600;

/** One finding: the sentence and its reasons beside what the page said before and after. */
export function findingArticle(finding: Finding, number: number): Html {
  const { topic, material, direction, severity, reasons, summary, summaryFr, rules } = finding;
  return html`<article class="finding${!material && ' minor'}" id="f${number}">
<div>
<p class="no"><span>Finding ${number}</span><span>${topicsInWords([topic])}</span>${!material && html`<span class="flag">wording only</span>`}</p>
<h3>${summary}</h3>
${summaryFr && html`<p class="fr" lang="fr">${summaryFr}</p>`}
<p class="no">${showMark(directionOf(direction))} ${severityMark(severity)}</p>
${reasons.length > 0 && html`<p class="why"><b>${SEVERITY_IN_WORDS[severity]}</b> because: ${sentence(reasons)}</p>`}
${rules.length > 0 && html`<p class="rules">Read by <code>${rules.join(', ')}</code></p>`}
</div>
<div class="quotes">
${quotes(finding)}
<p class="ref"><a href="${clauseAddress('', finding)}">The clause in its place</a></p>
</div>
</article>`;
}

function sentence(reasons: readonly string[]): string {
  return `${reasons.map(reason => reason.replace(/\.$/, '')).join('; ')}.`;
}

function quotes({ before, after }: Finding): Html {
  if (!before || !after)
    return html`${before ? quote('Before', before, plain(before)) : absent('Before', 'No such clause')}
${after ? quote('After', after, plain(after)) : absent('After', 'No longer in the text')}`;
  if (before.text === after.text) return moved(before, after);
  const sides = markedSides(before.text, after.text);
  return html`${quote('Before', before, sides.before, 'del')}${quote('After', after, sides.after, 'ins')}`;
}

const plain = ({ text }: Evidence): Run[] => [{ text, marked: false }];

function quote(side: string, evidence: Evidence, runs: readonly Run[], mark?: 'ins' | 'del'): Html {
  const [from, to] = evidence.range;
  const place = evidence.path.at(-1);
  const shown = excerpt(runs, ROOM, { from, to }).runs;
  return html`<figure><figcaption><b>${side}</b>${place && html` under “${place}”`}</figcaption><blockquote>${shown.map(
    ({ text, marked }) =>
      !marked || !mark ? text : mark === 'ins' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  )}</blockquote></figure>`;
}

function moved(before: Evidence, after: Evidence): Html {
  const from = before.path.at(-1);
  const to = after.path.at(-1);
  const places = from && to && from !== to ? ` from “${from}” to “${to}”` : '';
  return html`<figure class="whole"><figcaption><b>Moved</b>${places}, the words unchanged</figcaption><blockquote>${after.text}</blockquote></figure>`;
}

function absent(side: string, words: string): Html {
  return html`<figure><figcaption><b>${side}</b></figcaption><p class="void">${words}</p></figure>`;
}
