import { html } from 'hono/html';
import type { Clause } from '../document/document.ts';
import type { Html } from './html.ts';

interface Numbered {
  clause: Clause;
  number: number;
}

/** A document as plain text of ours: headings, paragraphs, lists and tables made from its clauses, each with a permalink. */
export function archivedText(clauses: readonly Clause[]): Html {
  // Levels stated by the headings above. Pages skip levels as they please; a reader's outline should not.
  const above: number[] = [];
  return html`${runs(clauses).map(run => {
    const [{ clause }] = run;
    if (clause.kind === 'heading') {
      const stated = clause.level ?? 2;
      while (above.length && above.at(-1)! >= stated) above.pop();
      above.push(stated);
    }
    return BLOCKS[clause.kind](run, above.length);
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

const BLOCKS: Record<Clause['kind'], (run: Run, depth: number) => Html> = {
  heading: ([only], depth) => heading(only, depth),
  paragraph: ([only]) => html`<p id="c${only.number}">${only.clause.text}${permalink(only.number)}</p>\n`,
  item: run => html`<ul>${run.map(item)}</ul>\n`,
  row: run =>
    html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="plain"><tbody>${run.map(row)}</tbody></table></div>\n`,
};

/** @param depth 1 for the outermost; the page's own title is the h1 above all of them */
function heading({ clause, number }: Numbered, depth: number): Html {
  const content = html`${clause.text}${permalink(number)}`;
  if (depth === 1) return html`<h2 id="c${number}">${content}</h2>\n`;
  if (depth === 2) return html`<h3 id="c${number}">${content}</h3>\n`;
  if (depth === 3) return html`<h4 id="c${number}">${content}</h4>\n`;
  return html`<h5 id="c${number}">${content}</h5>\n`;
}

function item({ clause, number }: Numbered): Html {
  return html`<li id="c${number}">${clause.text}${permalink(number)}</li>`;
}

function row({ clause, number }: Numbered): Html {
  const cells = clause.text.split(' | ');
  return html`<tr id="c${number}">${cells.map((cell, i) => html`<td>${cell}${i === cells.length - 1 && permalink(number)}</td>`)}</tr>`;
}

function permalink(number: number): Html {
  return html`<a class="here" href="#c${number}" aria-label="Permanent link to clause ${number}">¶</a>`;
}
