import { API, covers, isPlan, same, sameWho } from './audience.ts';
import type { Key, Row } from './rows.ts';
import { CONTENT, PUBLIC } from './statement.ts';

/** A line of the table: rows of one product that say the same of several plans are one line. */
export interface Line extends Row {
  tiers: readonly string[];
  /** Lines that are told apart from this general one. */
  apart: readonly Line[];
}

const UNPAID = new Set(['free', 'individuals', 'hobby']);

/** Makes the lines of the table: joins plans that the same sentences speak of, drops what others tell more closely. */
export function linesOf(rows: readonly Row[]): readonly Line[] {
  const lines = joined(rows);
  const kept = lines.filter(line => !lines.some(other => other !== line && replaces(other, line)));
  // People who use nothing come last.
  const ordered = [
    ...kept.filter(line => line.subject !== PUBLIC),
    ...kept.filter(line => line.subject === PUBLIC),
  ];
  return ordered.map(line => ({
    ...line,
    apart: kept.filter(other => other !== line && isWithin(other, line) && other.trains !== line.trains),
  }));
}

function joined(rows: readonly Row[]): Line[] {
  const lines: Line[] = [];
  for (const row of rows) {
    const like = lines.find(line => belongTogether(line, row));
    if (like === undefined)
      lines.push({ ...row, tiers: row.who.tier === undefined ? [] : [row.who.tier], apart: [] });
    else lines[lines.indexOf(like)] = { ...like, tiers: [...like.tiers, row.who.tier!] };
  }
  return lines;
}

function belongTogether(one: Row, other: Row): boolean {
  return (
    one.subject === other.subject &&
    one.trains === other.trains &&
    one.who.tier !== undefined &&
    other.who.tier !== undefined &&
    one.who.product !== API &&
    same(one.who.product, other.who.product) &&
    one.who.region === other.who.region &&
    sentencesOf(one).join() === sentencesOf(other).join()
  );
}

function sentencesOf({ uses, refusals, consents }: Row): readonly string[] {
  return [...uses, ...refusals, ...consents].map(({ clause, range }) => `${clause}:${range[0]}`).sort();
}

function isWithin(one: Key, other: Key): boolean {
  return one.subject === other.subject && covers(other.who, one.who) && !sameWho(one.who, other.who);
}

/** Whether a line makes another superfluous. */
function replaces(one: Line, other: Line): boolean {
  if (isWithin(one, other)) {
    if (one.who.region !== undefined) return false;
    // A group of which the text says nothing that it does not say of a member.
    const own = sentencesOf(one);
    if (
      other.uses.length + other.refusals.length === 0 &&
      sentencesOf(other).every(each => own.includes(each))
    )
      return true;
    // A plan of all products, where the text says the same of each product's own.
    if (one.who.product !== undefined && isPlan(other.who.tier) && other.tiers.join() === one.tiers.join())
      return one.trains === other.trains && one.who.product !== API;
    const unpaid =
      other.who.tier === undefined && one.tiers.some(tier => UNPAID.has(tier)) && one.who.product !== API;
    return one.subject === CONTENT ? unpaid && one.trains !== 'no' : one.trains === other.trains;
  }
  // A product that fares like all the others is no line of its own.
  return (
    isWithin(other, one) &&
    one.subject === CONTENT &&
    other.who.product !== API &&
    other.who.tier === undefined &&
    other.trains === one.trains &&
    other.who.region === undefined &&
    fares(other) === fares(one)
  );
}

function fares({ refusals }: Line): string {
  return [...new Set(refusals.flatMap(({ ways }) => ways.map(({ value }) => value)))].sort().join(' ');
}
