import { html } from 'hono/html';
import type { Clause } from '../document/document.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

interface Numbered {
  clause: Clause;
  number: number;
}

/** A document as plain text of ours: headings, paragraphs, lists and tables made from its clauses, each with a permalink. */
export function archivedText(clauses: readonly Clause[], say: WebWords): Html {
  // Levels stated by the headings above. Pages skip levels as they please; a reader's outline should not.
  const above: number[] = [];
  return html`${runs(clauses).map(run => {
    const [{ clause }] = run;
    if (clause.kind === 'heading') {
      const stated = clause.level ?? 2;
      while (above.length && above.at(-1)! >= stated) above.pop();
      above.push(stated);
    }
    return BLOCKS[clause.kind](run, above.length, say);
  })}`;
}

type Run = [Numbered, ...Numbered[]];

/** Items and rows that follow one another are one list, one table; everything else stands alone. */
function runs(clauses: readonly Clause[]): Run[] {
  const result: Run[] = [];
  for (const [i, clause] of clauses.entries()) {
    const last = result.at(-1);
    const numbered = { clause, number: i + 1 };
    const joins = clause.kind === 'item' || clause.kind === 'row';
    if (joins && last?.[0].clause.kind === clause.kind) last.push(numbered);
    else result.push([numbered]);
  }
  return result;
}

const BLOCKS: Record<Clause['kind'], (run: Run, depth: number, say: WebWords) => Html> = {
  heading: ([only], depth, say) => heading(only, depth, say),
  paragraph: ([only], _depth, say) =>
    html`<p id="c${only.number}">${only.clause.text}${permalink(only.number, say)}</p>\n`,
  item: (run, _depth, say) => html`<ul>${run.map(each => item(each, say))}</ul>\n`,
  row: (run, _depth, say) =>
    html`<div class="scroll" tabindex="0" role="region" aria-label="${say.evidence.table}"><table class="plain"><tbody>${run.map(each => row(each, say))}</tbody></table></div>\n`,
};

/** @param depth 1 for the outermost; the page's own title is the h1 above all of them */
function heading({ clause, number }: Numbered, depth: number, say: WebWords): Html {
  const content = html`${clause.text}${permalink(number, say)}`;
  if (depth === 1) return html`<h2 id="c${number}">${content}</h2>\n`;
  if (depth === 2) return html`<h3 id="c${number}">${content}</h3>\n`;
  if (depth === 3) return html`<h4 id="c${number}">${content}</h4>\n`;
  return html`<h5 id="c${number}">${content}</h5>\n`;
}

function item({ clause, number }: Numbered, say: WebWords): Html {
  return html`<li id="c${number}">${clause.text}${permalink(number, say)}</li>`;
}

function row({ clause, number }: Numbered, say: WebWords): Html {
  const cells = clause.text.split(' | ');
  return html`<tr id="c${number}">${cells.map((cell, i) => html`<td>${cell}${i === cells.length - 1 && permalink(number, say)}</td>`)}</tr>`;
}

function permalink(number: number, { evidence }: WebWords): Html {
  return html`<a class="here" href="#c${number}" aria-label="${evidence.permalink(number)}">¶</a>`;
}
