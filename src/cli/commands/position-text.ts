import { TOLD_LANGUAGES } from '../../position/glossary.ts';
import type { Position } from '../../position/position.ts';
import type { Since } from '../../position/since.ts';
import { markdownTable } from '../markdown-table.ts';

const TRAINS = {
  yes: 'yes',
  no: 'no',
  'unless-refused': 'unless you refuse',
  'only-with-consent': 'only if you agree',
  'not-stated': 'not stated',
} as const;

const HEAD = ['who', 'trains?', 'on what', 'by default', 'how to refuse', 'price', 'legal basis', 'since'];

/** In characters: longer cells are wrapped by nobody's terminal. */
const WIDEST = 44;

/** Why there is no table: the text is in a language that positions are not told in, which says nothing about what it says. */
export function untoldForPeople(name: string, language: string): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const known = TOLD_LANGUAGES.map(code => names.of(code)).join(' and ');
  const own = language === 'und' ? 'whose language is not known' : `in ${names.of(language)}`;
  return `${name}: positions are not told of a text ${own}, only in ${known}. It may say something on training: read it.`;
}

/** Positions as a table in Markdown, which reads well in a terminal too, with what each was read from below. */
export function positionsForPeople(
  name: string,
  told: readonly { position: Position; since?: Since }[],
): string {
  if (told.length === 0) return `${name}: the text says nothing on training with people’s data.`;
  const rows = told.map(({ position, since }) => cells(position, since));
  const columns = HEAD.map((_, at) => at).filter(at => at < 7 || told.some(({ since }) => since));
  const table = [HEAD, ...rows].map(row => columns.map(at => row[at]!));
  return [
    name,
    '',
    ...markdownTable(table, false),
    '',
    ...told.flatMap(({ position }) => evidence(position)),
  ].join('\n');
}

function cells(position: Position, since: Since | undefined): readonly string[] {
  const { tier, trains, data, refuse, price, basis, safeguards } = position;
  return [
    tier,
    TRAINS[trains.value],
    [...data.value, ...safeguards.value.map(each => `(${each})`)].join(', '),
    position.default.value,
    refuse.value.join(', '),
    price.value,
    basis.value.join(', '),
    since ? since.trains.slice(0, 10) : '',
  ]
    .map(cell => cell.replace(/^not-stated$/u, '-'))
    .map(short);
}

function short(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

/** In sentences: more would hide the table. */
const MOST = 4;

function evidence({ tier, trains, refuse, mention, exempt }: Position): readonly string[] {
  const quotes = [...trains.quotes, ...refuse.quotes, ...exempt.quotes, ...mention].map(({ text }) =>
    text.trim(),
  );
  const shown = [...new Set(quotes)].slice(0, MOST);
  return [`${tier}:`, ...shown.map(text => `  “${text}”`)];
}
