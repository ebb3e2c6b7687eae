import { sayAll } from './phrasing.ts';
import type { Reading } from './reading.ts';
import type { PartValue } from './statement.ts';

/** Headlines longer than this are cut by what they can do without. */
const LONG = 140;

/**
 * One plain English sentence on a reading, made only of parts that the sentence names: what is stated, by which channel, for whom,
 * and for a modification what it now names and no longer names. The longest form that fits is taken.
 */
export function summaryOf(reading: Reading): string {
  const forms = reading.difference.change === 'modified' ? modified(reading) : stated(reading);
  return forms.find(form => form.length <= LONG) ?? forms.at(-1)!;
}

function stated({ statement, parts, near, difference }: Reading): readonly string[] {
  const promise = statement.burden && statement.denied;
  const gone = difference.change === 'removed';
  const opening = promise
    ? gone
      ? 'Promise gone'
      : 'New promise'
    : gone
      ? 'No longer stated'
      : 'Now stated';
  const thing = `${promise ? 'no ' : ''}${thingOf(statement.says, near)}`;
  const way = statement.burden ? '' : channelOf(parts);
  const people = promise || !statement.burden ? whomOf(parts) : '';
  return [`${opening}${people}: ${thing}${way}.`, `${opening}: ${thing}${way}.`, `${opening}: ${thing}.`];
}

function modified({ statement, near, difference }: Reading): readonly string[] {
  const thing = thingOf(statement.says, near);
  if (!difference.material) return [`Reworded, with the same substance: ${thing}.`];
  if (difference.denial !== undefined && statement.burden) {
    return [`Turned around: ${thing} is ${difference.denial ? 'now' : 'no longer'} denied.`];
  }
  const now = named(difference.gained);
  const before = named(difference.lost);
  const told = [now && `now names ${now}`, before && `no longer names ${before}`].filter(Boolean);
  if (told.length === 0) return [`Changed: what is said on ${thing}.`];
  return [
    `Changed: ${thing}: ${told.join('; ')}.`,
    ...told.map(one => `Changed: ${thing}: ${one}.`),
    `Changed: ${thing}.`,
  ];
}

/** What the rule says it is about, its brackets filled with the data or purposes named close by, or with their fallback. */
function thingOf(says: string, near: ReadonlySet<PartValue>): string {
  return says.replace(BLANK, (_, before: string, part: string, otherwise: string | undefined) => {
    const values = valuesOf(near, part).slice(0, 3);
    return values.length > 0 ? `${before}${sayAll(values)}` : (otherwise ?? '');
  });
}

/** `[ with {data}]`, or with a fallback: `[ over {purpose}| over the use of data]`. */
const BLANK = /\[([^\]{]*)\{(data|purpose)\}(?:\|([^\]]*))?\]/g;

const WAYS: readonly (readonly [PartValue, string])[] = [
  ['channel:e-mail', 'by e-mail'],
  ['channel:form', 'through a form'],
  ['channel:settings', 'in settings'],
  ['channel:browser signals', 'by a browser signal'],
  ['channel:a link', 'through a link'],
  ['channel:post', 'by post'],
  ['channel:phone or text message', 'by phone or text message'],
  ['channel:contact with the vendor', 'by contacting the vendor'],
];

function channelOf(parts: ReadonlySet<PartValue>): string {
  const address = valuesOf(parts, 'address').find(value => value.includes('@'));
  if (address !== undefined) return `, by e-mail (${address})`;
  const way = WAYS.find(([value]) => parts.has(value));
  return way ? `, ${way[1]}` : '';
}

function whomOf(parts: ReadonlySet<PartValue>): string {
  const [first, ...others] = valuesOf(parts, 'whom');
  return first !== undefined && others.length === 0 ? ` for ${first}` : '';
}

/** Parts worth naming in a headline; polarity and modality are not things. */
const TOLD = /^(?:data|whom|actor|purpose|channel|condition|basis|safeguard|address):/;

function named(values: readonly PartValue[]): string {
  return sayAll(
    values
      .filter(value => TOLD.test(value))
      .slice(0, 3)
      .map(value => value.slice(value.indexOf(':') + 1)),
  );
}

function valuesOf(parts: ReadonlySet<PartValue>, part: string): readonly string[] {
  return [...parts].filter(value => value.startsWith(`${part}:`)).map(value => value.slice(part.length + 1));
}
