import { html } from 'hono/html';
import type { Cell, Position, Trains } from '../../position/position.ts';
import type { Since } from '../../position/since.ts';
import { type Instant, plus } from '../../words/instant.ts';
import type { Html } from '../html.ts';
import { day, time } from '../instants.ts';
import { documentPath } from '../naming.ts';
import { sentences } from '../positions-sentences.ts';
import type { DocumentPositions, PositionsPage } from '../positions-table.ts';
import { count } from '../words.ts';

const FRESH = 14 * 86_400_000;

/** How the first question is answered: a filled, half or empty circle, which is a state and no direction. */
const TRAINS: Readonly<Record<Trains, { sign: string; look: string; words: string }>> = {
  yes: { sign: '●', look: 'yes', words: 'Yes' },
  'unless-refused': { sign: '●', look: 'yes', words: 'Yes, unless refused' },
  'only-with-consent': { sign: '◐', look: 'ask', words: 'Only with consent' },
  no: { sign: '○', look: 'no', words: 'No' },
  'not-stated': { sign: '', look: 'na', words: 'Not stated' },
};

const HEAD = [
  'Plan',
  'Trains on my data?',
  'Which data?',
  'Default',
  'How to refuse',
  'Price of refusing',
  'Exempt',
  'Legal basis',
  'Since',
] as const;

/** What the published texts said on the chosen day, per plan, every answer leading to the sentence it rests on. */
export function positionsPageOf(
  page: PositionsPage,
  around: { earlier: Instant | undefined; later: Instant | undefined },
  span: { first: Instant; last: Instant } | undefined,
): Html {
  const on = page.at.slice(0, 10);
  const address = (date: string, from = 0) => `/positions?on=${date}${from > 0 ? `&from=${from}` : ''}`;
  const shown = page.documents.filter(({ told, untold }) => told && untold === undefined);
  return html`
<header class="title"><h1>Does it train on my data, and how do I refuse?</h1><p>What the published texts stated, per plan, on the day you choose. Every answer opens the sentence it rests on. A dash means the question does not arise; “not stated” means the text is silent.</p></header>
<form class="asof" method="get" action="/positions" aria-label="Date of the positions">
<label>As of<input type="date" name="on" value="${on}"></label><button type="submit">Show</button>
${span && slider(page.at, span)}
${around.earlier && html`<a class="button" rel="prev" href="${address(around.earlier.slice(0, 10))}">← Before the change of ${day(plus(around.earlier, 86_400_000))}</a>`}
${around.later && html`<a class="button" rel="next" href="${address(around.later.slice(0, 10))}">To the change of ${day(around.later)} →</a>`}
<p class="right"><a href="/positions.csv?on=${on}&amp;from=${page.from}">CSV</a> <a href="/positions.json?on=${on}&amp;from=${page.from}">JSON</a></p></form>
<table class="pos"><caption>As of ${day(page.at)}<small>${count(page.total, 'document')}${page.documents.length < page.total && html`, from ${page.from + 1} to ${page.from + page.documents.length}`}</small></caption>
<thead><tr>${HEAD.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
${page.documents.map(document => body(document, page.at))}
</table>
${page.next !== undefined && html`<p><a href="${address(on, page.next)}">More documents</a></p>`}
${shown.length > 0 && html`<section class="section" aria-labelledby="sentences"><h2 id="sentences">The sentences</h2>${shown.map(sentences)}</section>`}`;
}

/** From the first reading to today, a step a day. Shown by the script that moves it. */
function slider(at: Instant, { first, last }: { first: Instant; last: Instant }): Html {
  const step = (of: Instant) => Math.floor(Date.parse(of) / 86_400_000);
  return html`<label class="slide" hidden>From ${day(first)} to today<input type="range" id="slide" min="${step(first)}" max="${step(last)}" value="${step(at)}"></label>`;
}

function body({ target, told, untold }: DocumentPositions, at: Instant): Html {
  const name = html`<tr class="vendor"><th colspan="9" scope="rowgroup"><a href="${documentPath(target.id)}">${target.vendor}</a><small>${target.document}${told && html`, as first read ${day(told.snapshot.takenAt)}`}</small></th></tr>`;
  const why = whyNot(told, untold);
  if (told === undefined || why !== undefined)
    return html`<tbody>${name}<tr><td class="nil" colspan="9">${why ?? 'Nothing was archived by then.'}</td></tr></tbody>`;
  const rows = told.positions.map(({ position, since }, index) => {
    const quotes = `#q-${told.snapshot.id}-${index + 1}`;
    return row(position, since, { quotes, at });
  });
  return html`<tbody>${name}${rows}</tbody>`;
}

function whyNot(told: DocumentPositions['told'], untold: string | undefined): string | undefined {
  if (told === undefined) return 'Nothing was archived by then.';
  if (untold !== undefined)
    return `Not told: positions are read from English and French, and this text is not (${untold}).`;
  return told.positions.length === 0 ? 'The text says nothing on training with people’s data.' : undefined;
}

function row(position: Position, since: Since, { quotes, at }: { quotes: string; at: Instant }): Html {
  const { trains, tier } = position;
  const isFresh = since.trains >= plus(at, -FRESH);
  const { sign, look, words } = TRAINS[trains.value];
  const arises = trains.value !== 'no';
  const cell = (label: string, content: Html) => html`<td data-l="${label}">${content}</td>`;
  const told = (label: string, answer: Cell<string | readonly string[]>, needed = true) =>
    cell(label, needed ? answered(answer, quotes) : DASH);
  return html`<tr${isFresh ? html` class="fresh"` : ''}><th scope="row" class="tier">${tier}${isFresh && html`<span class="new">changed</span>`}</th>
${cell(HEAD[1], html`<a class="ans ${look}" href="${quotes}"><i aria-hidden="true">${sign}</i>${words}</a>`)}
${told(HEAD[2], position.data, arises)}${told(HEAD[3], position.default, arises)}${told(HEAD[4], position.refuse, arises)}${told(HEAD[5], position.price, arises)}
${told(HEAD[6], position.exempt)}${told(HEAD[7], position.basis, arises)}
${cell(HEAD[8], html`${time(since.trains, day(since.trains))}`)}</tr>`;
}

const DASH = html`<span class="nil dash"><span aria-hidden="true">–</span><span class="vh">does not apply</span></span>`;

function answered({ value }: Cell<string | readonly string[]>, quotes: string): Html {
  const values = [value].flat().filter(each => each !== 'not-stated');
  if (values.length === 0) return html`<span class="nil">Not stated</span>`;
  return html`<a href="${quotes}">${capital(values.map(each => WORDS[each] ?? each.replaceAll('-', ' ')).join(', '))}</a>`;
}

/** Answers that need other words here than where positions are read. */
const WORDS: Readonly<Record<string, string>> = {
  'e-mail': 'e-mail',
  setting: 'account setting',
  'not-offered': 'none offered',
  free: 'none',
  'paid-plan-only': 'a paid plan',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
