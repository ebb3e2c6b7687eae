import { html } from 'hono/html';
import type { Clause } from '../document/document.ts';
import type { Html } from './html.ts';

interface Numbered {
  clause: Clause;
  number: number;
}

/** A document as plain text of ours: headings, paragraphs, lists and tables made from its clauses, each with a permalink. */
export function archivedText(clauses: readonly Clause[]): Html {
  let level = 1; // the page's own title is the h1 above
  return html`${runs(clauses).map(run => {
    const [{ clause }] = run;
    // Hostile or careless pages skip levels; a reader's outline should not.
    if (clause.kind === 'heading') level = Math.min(level + 1, (clause.level ?? 2) + 1, 5);
    return BLOCKS[clause.kind](run, level);
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

const BLOCKS: Record<Clause['kind'], (run: Run, level: number) => Html> = {
  heading: ([only], level) => heading(only, level),
  paragraph: ([only]) => html`<p id="c${only.number}">${only.clause.text}${permalink(only.number)}</p>\n`,
  item: run => html`<ul>${run.map(item)}</ul>\n`,
  row: run =>
    html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="plain"><tbody>${run.map(row)}</tbody></table></div>\n`,
};

function heading({ clause, number }: Numbered, level: number): Html {
  const content = html`${clause.text}${permalink(number)}`;
  if (level === 2) return html`<h2 id="c${number}">${content}</h2>\n`;
  if (level === 3) return html`<h3 id="c${number}">${content}</h3>\n`;
  if (level === 4) return html`<h4 id="c${number}">${content}</h4>\n`;
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
