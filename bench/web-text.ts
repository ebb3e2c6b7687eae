import type { Clause } from '../src/document/document.ts';

/** Gives the next of a row of numbers from 0 to 1. */
export type Draw = () => number;

/** The same seed, the same row: mulberry32. */
export function seeded(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<T>(draw: Draw, all: readonly T[]): T {
  return all[Math.floor(draw() * all.length)]!;
}

/** Names that sentences are full of, the first ones everywhere and the last ones hardly anywhere. */
export const NAMES = 8_000;
const SYLLABLES = [...'bdfgklmnprstvzh'].flatMap(one => [...'aeio'].map(other => one + other));

/** A word that nobody else uses, another for every number up to 216,000. */
export function coined(number: number): string {
  const spread = (number * 48_271 + 101_009) % SYLLABLES.length ** 3;
  return [1, SYLLABLES.length, SYLLABLES.length ** 2]
    .map(place => SYLLABLES[Math.floor(spread / place) % SYLLABLES.length])
    .join('');
}

const POOLS: Readonly<Record<string, readonly string[]>> = {
  who: 'we|our support staff|the companies of our group|a processor in our name|an administrator of your workspace|the team of {name}|our bank|the operator of {name}|an auditor whom we appoint|a court that asks us'.split(
    '|',
  ),
  do: 'keep|store|copy|delete|send|read|encrypt|log|restore|archive|index|review|count|print|sort|move|return|seal|list|check'.split(
    '|',
  ),
  thing:
    'invoices|addresses|payment details|receipts|device numbers|crash reports|time stamps|delivery notes|contracts|tickets|calendar entries|language settings|browser versions|network addresses|names of files|voice mails|order numbers|passwords|recovery codes|shipping labels|meeting notes|survey answers|telephone numbers|signatures|vouchers'.split(
      '|',
    ),
  when: 'when you open an account|after you cancel {name}|while a dispute is open|once a quarter|if you call us|before a payment is due|each time {name} starts|when you invite a colleague|as long as the law asks for it|until the year ends|whenever {name} is out of order|if a parcel is lost'.split(
    '|',
  ),
  where:
    'in the country where you live|on servers in {name}|in a vault of {name}|on paper|in the region that you chose|at two places|on the device itself|in the ledger of {name}'.split(
      '|',
    ),
  why: 'to answer you|to find out why {name} failed|to send what you ordered|to meet our duties under tax law|to keep strangers out|to settle what is owed|to write to you about {name}|to tell you from others'.split(
    '|',
  ),
  many: '7|10|14|21|28|30|45|60|90|120|180|365|400|730'.split('|'),
};

const SENTENCES = [
  '{Who} may {do} {thing} and {thing} {where}, {when}.',
  '{When}, {who} will {do} {thing} of {name} within {many} days.',
  '{Thing} and {thing} are kept for {many} days {where}, {why}.',
  'For {name} and {name}, {who} can {do} {thing} {why}.',
  'Nobody but {who} will {do} {thing}, {when}.',
  '{When} and {why}, {thing} go from {name} to {name}.',
  'Ask {name} for a copy of {thing}; it comes within {many} days, {where}.',
  'This part is about {name}: {who} must {do} {thing} {when}.',
];

/** A sentence, or several, that hardly any other document has. */
export function someText(draw: Draw, sentences: number): string {
  return Array.from({ length: sentences }, () => filled(draw, oneOf(draw, SENTENCES))).join(' ');
}

/** Puts something of a pool in each place, in capitals where the place is. */
export function filled(draw: Draw, form: string): string {
  return form.replace(/\{(\w+)\}/g, (_, place: string) => {
    const pool = place.toLowerCase();
    const text =
      pool === 'name' ? coined(Math.floor(NAMES ** draw()) - 1) : filled(draw, oneOf(draw, POOLS[pool]!));
    return place === pool ? text : text[0]!.toUpperCase() + text.slice(1);
  });
}

export function paragraph(text: string, heading: string): Clause {
  return { kind: 'paragraph', path: [heading], text, links: [] };
}
