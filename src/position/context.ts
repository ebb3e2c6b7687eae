import type { Audience, Who } from './audience.ts';
import { nameBefore, whoIn, whoUnder } from './audience.ts';
import type { Named } from './glossary.ts';
import type { Passage } from './passage.ts';
import type { Setting } from './setting.ts';
import { dataIn } from './terms.ts';
import { findTraining } from './training.ts';

/** Whom a sentence is about: those it names, narrowed down by what stands around it, the nearest first. */
export function audienceOf(passage: Passage, setting: Setting): Audience {
  const { glossary, products } = setting;
  const settings = glossary.find('own-settings', passage.text);
  const product = settings && nameBefore(passage.text.slice(0, settings[0]), glossary);
  const own: Audience = product ? [{ product }] : ownAudience(passage, setting).own;
  const last = passage.earlier.at(-1);
  const going =
    last !== undefined && passage.kind !== 'row' && glossary.find('continues', passage.text) !== null;
  const around = [
    going ? ownAudience(last, setting).own : [],
    ...[passage.label, passage.lead, ...passage.headings.toReversed()].map(text =>
      whoUnder(text, glossary, products),
    ),
  ];
  return inRegion(around.reduce(narrowed, own), passage, setting);
}

/** The audience where a heading above says that it is about people somewhere. */
export function inRegion(audience: Audience, passage: Passage, setting: Setting): Audience {
  const region = regionsAbove(passage, setting);
  if (region === undefined) return audience;
  return (audience.length === 0 ? [{}] : audience).map(who => ({ ...who, region }));
}

function ownAudience(passage: Passage, { glossary, products }: Setting): { own: Audience; except: Audience } {
  const exception = glossary.find('except', passage.text);
  if (!exception) return { own: whoIn(passage.text, glossary, products), except: [] };
  const except = whoIn(passage.text.slice(exception[1]), glossary, products);
  if (except.length === 0) return { own: whoIn(passage.text, glossary, products), except: [] };
  return { own: whoIn(passage.text.slice(0, exception[0]), glossary, products), except };
}

/** Tiers that the sentence excepts from what it says. */
export function exceptionsOf(passage: Passage, setting: Setting): Audience {
  return ownAudience(passage, setting).except;
}

/** What the surroundings add: a product to plans, a plan to products, or all of it where nothing is known yet. */
function narrowed(known: Audience, around: Audience): Audience {
  if (known.length === 0) return around;
  if (around.length === 0) return known;
  const lacksProduct = known.every(who => who.product === undefined);
  const lacksTier = known.every(who => who.tier === undefined);
  const isGroup = known.some(who => who.tier === 'business');
  if (lacksProduct && !isGroup && around.every(who => who.product !== undefined && who.tier === undefined))
    return known.flatMap(who => around.map(({ product }): Who => ({ ...who, product: product! })));
  if (lacksTier && around.length === 1 && around[0]!.tier !== undefined && around[0]!.product === undefined)
    return known.map(who => ({ ...who, tier: around[0]!.tier! }));
  return known;
}

/** In characters: a region that a sentence is about, it begins with. */
const BEGINNING = 60;

/** `eea/uk`: where a heading says that what follows holds for people there. */
function regionsAbove(
  { headings, titles, lead, text: own }: Passage,
  { glossary }: Setting,
): string | undefined {
  for (const text of [own.slice(0, BEGINNING), lead, ...headings.slice(titles).toReversed()]) {
    const regions = glossary
      .named('regions', text)
      .filter(({ range }) => isRegionName(text.slice(...range)))
      .map(({ value }) => value);
    if (regions.length > 0 && regions.length <= 4) return regions.join('-');
  }
  return undefined;
}

/** Names are capitalised, abbreviations through and through: "us" is no region. */
function isRegionName(text: string): boolean {
  return text.length > 3 ? /^\p{Lu}/u.test(text) : text === text.toUpperCase();
}

/** The data that a sentence speaks of; where it points back, or is a fragment, what stands around tells. */
export function dataOf(passage: Passage, setting: Setting): readonly Named[] {
  const { glossary, terms } = setting;
  const { text } = passage;
  const condition = glossary.find('condition', text);
  const rest = condition ? ' '.repeat(condition[1]) + text.slice(condition[1]) : text;
  const training = findTraining(rest, glossary);
  const upTo = training ? rest.slice(0, endOfUse(rest, training[1], glossary)) : rest;
  for (const said of [upTo, condition ? text.slice(0, condition[1]) : '']) {
    const data = dataIn(said, glossary, terms);
    if (data.length > 0) return data;
  }
  const pointing = glossary.find('such-data', text) !== null;
  const around = [
    ...(pointing
      ? passage.earlier
          .toReversed()
          .slice(0, 3)
          .map(each => each.text)
      : []),
    passage.opening,
    passage.label,
    ...(glossary.find('we', text) === null || pointing ? [passage.before] : []),
  ];
  for (const said of around) {
    const values = dataIn(said, glossary, terms).map(
      ({ value }): Named => ({ value, range: [0, text.length] }),
    );
    if (values.length > 0) return values;
  }
  return [];
}

/** In characters: the word for training may end with its "on". */
const ON = 5;
/** In characters: what a model is trained on may stand after the word. */
const AFTER = 140;

/** Where what is trained on ends: after "train our models on …", else at the word for training. */
function endOfUse(text: string, end: number, glossary: Setting['glossary']): number {
  const from = Math.max(0, end - ON);
  const on = glossary.find('trained-on', text.slice(from));
  return on && on[0] <= 40 ? from + on[1] + AFTER : end;
}
