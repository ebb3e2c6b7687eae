import { html } from 'hono/html';
import { CELLS, type Position, type Quote } from '../position/position.ts';
import type { Html } from './html.ts';
import type { DocumentPositions } from './positions-table.ts';
import { inEnglish } from './reasons.ts';
import type { WebWords } from './words/web-words.ts';

/** More sentences than these a tier would hide the others. */
const MOST = 8;

/** The sentences that a document's answers rest on, tier by tier, each leading to its clause in the archived text. */
export function sentences({ target, told }: DocumentPositions, say: WebWords): Html {
  const { positions } = say;
  if (told === undefined) return html``;
  const { id, document } = told.snapshot;
  return html`<h3>${target.vendor}, ${target.document}</h3>
${told.positions.map(
  (
    { position },
    index,
  ) => html`<div class="rests" id="q-${id}-${index + 1}"><h4>${inEnglish(position.tier, say)}</h4><ul>
${quotesOf(position).map(({ clause, text }) => html`<li><q lang="${document.language}">${text.trim()}</q> <a href="/snapshots/${id}#c${clause + 1}">${positions.clause(clause + 1)}</a></li>`)}
</ul></div>`,
)}`;
}

/** Each sentence once, in the order of the questions. */
function quotesOf(position: Position): readonly Quote[] {
  const all = [...CELLS.flatMap(cell => position[cell].quotes), ...position.mention];
  const once = new Map(all.map(quote => [`${quote.clause} ${quote.text.trim()}`, quote]));
  return [...once.values()].slice(0, MOST);
}
