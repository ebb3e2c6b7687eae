import { html } from 'hono/html';
import { clauseAddress } from '../alert/clause-address.ts';
import { excerpt } from '../alert/excerpt.ts';
import { markedSides, type Run } from '../alert/marked-text.ts';
import type { Evidence, Finding } from '../finding/finding.ts';
import { summaryOf } from './headline.ts';
import type { Html } from './html.ts';
import { directionOf, severityMark, showMark } from './marks.ts';
import { saidWhy } from './reasons.ts';
import type { WebWords } from './words/web-words.ts';

/** Room for one side of a clause, in UTF-16 units; the whole of it stands in its place below. */
const ROOM = 600;

/** One finding: the sentence and its reasons beside what the page said before and after. */
export function findingArticle(finding: Finding, number: number, say: WebWords): Html {
  const { topic, material, direction, severity, reasons, rules } = finding;
  const words = say.change;
  return html`<article class="finding${!material && ' minor'}" id="f${number}">
<div>
<p class="no"><span>${words.finding(number)}</span><span>${say.alert.topics([topic])}</span>${!material && html`<span class="flag">${words.wordingOnly}</span>`}</p>
<h3>${summaryOf(finding, say)}</h3>
${inTheOther(finding, say)}
<p class="no">${showMark(directionOf(direction, say))} ${severityMark(severity, say)}</p>
${reasons.length > 0 && html`<p class="why"><b>${say.alert.severity[severity]}</b>${words.because}${sentence(reasons, say)}</p>`}
${rules.length > 0 && html`<p class="rules">${words.readBy(html`<code>${rules.join(', ')}</code>`)}</p>`}
</div>
<div class="quotes">
${quotes(finding, say)}
<p class="ref"><a href="${clauseAddress('', finding)}">${words.inItsPlace}</a></p>
</div>
</article>`;
}

/** The same sentence in the language that the page is not in: a quotation in a brief may need either. */
function inTheOther({ summary, summaryFr }: Finding, { language }: WebWords): Html | false {
  if (summaryFr === undefined) return false;
  const [other, text] = language === 'fr' ? ['en', summary] : ['fr', summaryFr];
  return html`<p class="fr" lang="${other}">${text}</p>`;
}

function sentence(reasons: readonly string[], say: WebWords): Html {
  return html`${reasons.map((reason, i) => html`${i > 0 && say.semicolon}${saidWhy(reason.replace(/\.$/, ''), say)}`)}.`;
}

function quotes({ before, after }: Finding, say: WebWords): Html {
  const { noSuchClause, noLonger } = say.change;
  if (!before || !after)
    return html`${before ? quote(say.before, before, plain(before), say) : absent(say.before, noSuchClause)}
${after ? quote(say.after, after, plain(after), say) : absent(say.after, noLonger)}`;
  if (before.text === after.text) return moved(before, after, say);
  const sides = markedSides(before.text, after.text);
  return html`${quote(say.before, before, sides.before, say, 'del')}${quote(say.after, after, sides.after, say, 'ins')}`;
}

const plain = ({ text }: Evidence): Run[] => [{ text, marked: false }];

function quote(
  side: string,
  evidence: Evidence,
  runs: readonly Run[],
  say: WebWords,
  mark?: 'ins' | 'del',
): Html {
  const [from, to] = evidence.range;
  const place = evidence.path.at(-1);
  const shown = excerpt(runs, ROOM, { from, to }).runs;
  return html`<figure><figcaption><b>${side}</b>${place && say.change.under(place)}</figcaption><blockquote>${shown.map(
    ({ text, marked }) =>
      !marked || !mark ? text : mark === 'ins' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  )}</blockquote></figure>`;
}

function moved(before: Evidence, after: Evidence, { change }: WebWords): Html {
  const from = before.path.at(-1);
  const to = after.path.at(-1);
  const places = from && to && from !== to ? change.movedBetween(from, to) : '';
  return html`<figure class="whole"><figcaption><b>${change.difference.moved}</b>${places}${change.wordsUnchanged}</figcaption><blockquote>${after.text}</blockquote></figure>`;
}

function absent(side: string, words: string): Html {
  return html`<figure><figcaption><b>${side}</b></figcaption><p class="void">${words}</p></figure>`;
}
