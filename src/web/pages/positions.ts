import { html } from 'hono/html';
import type { Cell, Position, Trains } from '../../position/position.ts';
import type { Since } from '../../position/since.ts';
import { type Instant, plus } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import { documentPath } from '../naming.ts';
import { sentences } from '../positions-sentences.ts';
import type { DocumentPositions, PositionsPage } from '../positions-table.ts';
import { inEnglish } from '../reasons.ts';
import type { WebWords } from '../words/web-words.ts';

const FRESH = 14 * 86_400_000;

/** How the first question is answered: a filled, half or empty circle, which is a state and no direction. */
const TRAINS: Readonly<Record<Trains, { sign: string; look: string }>> = {
  yes: { sign: '●', look: 'yes' },
  'unless-refused': { sign: '●', look: 'yes' },
  'only-with-consent': { sign: '◐', look: 'ask' },
  no: { sign: '○', look: 'no' },
  'not-stated': { sign: '', look: 'na' },
};

/** What the published texts said on the chosen day, per plan, every answer leading to the sentence it rests on. */
export function positionsPageOf(
  page: PositionsPage,
  around: { earlier: Instant | undefined; later: Instant | undefined },
  span: { first: Instant; last: Instant } | undefined,
  say: WebWords,
): Html {
  const words = say.positions;
  const on = page.at.slice(0, 10);
  const address = (date: string, from = 0) => `/positions?on=${date}${from > 0 ? `&from=${from}` : ''}`;
  const shown = page.documents.filter(({ told, untold }) => told && untold === undefined);
  return html`
<header class="title"><h1>${words.heading}</h1><p>${words.lede}</p></header>
<form class="asof" method="get" action="/positions" aria-label="${words.dateOf}">
<label>${words.asOf}<input type="date" name="on" value="${on}"></label><button type="submit">${say.show}</button>
${span && slider(page.at, span, say)}
${around.earlier && html`<a class="button" rel="prev" href="${address(around.earlier.slice(0, 10))}">${words.beforeChange(say.day(plus(around.earlier, 86_400_000)))}</a>`}
${around.later && html`<a class="button" rel="next" href="${address(around.later.slice(0, 10))}">${words.toChange(say.day(around.later))}</a>`}
<p class="right"><a href="/positions.csv?on=${on}&amp;from=${page.from}">CSV</a> <a href="/positions.json?on=${on}&amp;from=${page.from}">JSON</a></p></form>
<table class="pos"><caption>${words.asOfDay(say.day(page.at))}<small>${words.shown(page.total, page.from + 1, page.from + page.documents.length)}</small></caption>
<thead><tr>${Object.values(words.head).map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
${page.documents.map(document => body(document, page.at, say))}
</table>
${page.next !== undefined && html`<p><a href="${address(on, page.next)}">${words.more}</a></p>`}
${shown.length > 0 && html`<section class="section" aria-labelledby="sentences"><h2 id="sentences">${words.sentences}</h2>${shown.map(each => sentences(each, say))}</section>`}`;
}

/** From the first reading to today, a step a day. Shown by the script that moves it. */
function slider(
  at: Instant,
  { first, last }: { first: Instant; last: Instant },
  { positions, day }: WebWords,
): Html {
  const step = (of: Instant) => Math.floor(Date.parse(of) / 86_400_000);
  return html`<label class="slide" hidden>${positions.slide(day(first))}<input type="range" id="slide" min="${step(first)}" max="${step(last)}" value="${step(at)}"></label>`;
}

function body({ target, told, untold }: DocumentPositions, at: Instant, say: WebWords): Html {
  const words = say.positions;
  const name = html`<tr class="vendor"><th colspan="9" scope="rowgroup"><a href="${documentPath(target.id)}">${target.vendor}</a><small>${target.document}${told && words.firstRead(say.day(told.snapshot.takenAt))}</small></th></tr>`;
  const why = whyNot(told, untold, say);
  if (told === undefined || why !== undefined)
    return html`<tbody>${name}<tr><td class="nil" colspan="9">${why ?? words.nothingBy}</td></tr></tbody>`;
  const rows = told.positions.map(({ position, since }, index) => {
    const quotes = `#q-${told.snapshot.id}-${index + 1}`;
    return row(position, since, { quotes, at }, say);
  });
  return html`<tbody>${name}${rows}</tbody>`;
}

function whyNot(
  told: DocumentPositions['told'],
  untold: string | undefined,
  { positions: words }: WebWords,
): string | undefined {
  if (told === undefined) return words.nothingBy;
  if (untold !== undefined) return words.untold(untold);
  return told.positions.length === 0 ? words.silent : undefined;
}

function row(
  position: Position,
  since: Since,
  { quotes, at }: { quotes: string; at: Instant },
  say: WebWords,
): Html {
  const { head, changed, ...words } = say.positions;
  const { trains, tier } = position;
  const isFresh = since.trains >= plus(at, -FRESH);
  const { sign, look } = TRAINS[trains.value];
  const arises = trains.value !== 'no';
  const cell = (label: string, content: Html) => html`<td data-l="${label}">${content}</td>`;
  const told = (label: string, answer: Cell<string | readonly string[]>, needed = true) =>
    cell(label, needed ? answered(answer, quotes, say) : dash(say));
  return html`<tr${isFresh ? html` class="fresh"` : ''}><th scope="row" class="tier">${inEnglish(tier, say)}${isFresh && html`<span class="new">${changed}</span>`}</th>
${cell(head.trains, html`<a class="ans ${look}" href="${quotes}"><i aria-hidden="true">${sign}</i>${words.trains[trains.value]}</a>`)}
${told(head.data, position.data, arises)}${told(head.default, position.default, arises)}${told(head.refuse, position.refuse, arises)}${told(head.price, position.price, arises)}
${told(head.exempt, position.exempt)}${told(head.basis, position.basis, arises)}
${cell(head.since, say.time(since.trains, say.day(since.trains)))}</tr>`;
}

const dash = ({ positions }: WebWords): Html =>
  html`<span class="nil dash"><span aria-hidden="true">–</span><span class="vh">${positions.doesNotApply}</span></span>`;

function answered(
  { value }: Cell<string | readonly string[]>,
  quotes: string,
  { positions: words }: WebWords,
): Html {
  const values = [value].flat().filter(each => each !== 'not-stated');
  if (values.length === 0) return html`<span class="nil">${words.notStated}</span>`;
  return html`<a href="${quotes}">${capital(values.map(words.answer).join(', '))}</a>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
