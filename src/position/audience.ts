import type { Range } from '../finding/lexicon.ts';
import type { Glossary, Named } from './glossary.ts';
import type { Passage } from './passage.ts';

/** Whom a statement is about. What is absent is not narrowed down; nothing at all is everybody. */
export interface Who {
  /** As the text names it. */
  product?: string;
  /** `free`, `team`, … */
  tier?: string;
  region?: string;
}

/** The union of whom it is about; empty is everybody. */
export type Audience = readonly Who[];

/** Tiers that are made of others. A programming interface counts as a product that businesses use. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  business: ['business', 'team', 'enterprise', 'education'],
  individuals: [
    'individuals',
    'individual',
    'free',
    'pro',
    'plus',
    'max',
    'premium',
    'student',
    'go',
    'ultra',
    'hobby',
  ],
  paid: ['paid', 'pro', 'plus', 'max', 'premium', 'ultra', 'team', 'enterprise', 'business'],
  free: ['free', 'hobby'],
};

/** Whether a tier is a plan that is bought or had, rather than a group of people. */
export function isPlan(tier: string | undefined): tier is string {
  return tier !== undefined && tier !== 'business' && tier !== 'individuals';
}

export const API = 'API';
/** Those who use what a vendor's customers made with it. */
export const END_USERS = 'end users of apps built on the API';
export const MINORS = 'minors';

/** Whether what is said of `one` holds for `other` too. */
export function covers(one: Who, other: Who): boolean {
  const products =
    one.product === undefined || same(one.product, other.product) || isApiOfBusiness(one, other);
  const tiers =
    one.tier === undefined ||
    one.tier === other.tier ||
    (MEMBERS[one.tier]?.includes(other.tier ?? '') ?? false) ||
    isApiOfBusiness(one, other);
  return products && tiers && (one.region === undefined || one.region === other.region);
}

function isApiOfBusiness(one: Who, other: Who): boolean {
  return one.tier === 'business' && one.product === undefined && other.product === API;
}

/** Whether a statement to this audience holds for `who`. */
export function reaches(audience: Audience, who: Who): boolean {
  return audience.length === 0 || audience.some(each => covers(each, who));
}

export function same(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

export function sameWho(one: Who, other: Who): boolean {
  return same(one.product, other.product) && one.tier === other.tier && one.region === other.region;
}

/** In characters: how far before a programming interface the plan it belongs to is named. */
const NEAR = 24;

/** Whom a text names, without what its surroundings add. */
export function whoIn(whole: string, glossary: Glossary, products: ReadonlySet<string>): Audience {
  const text = glossary.without('towards', whole);
  const planned = plansIn(text, glossary);
  const api = glossary.api(text);
  const tiers = withoutInner(glossary.named('tiers', text));
  const ofApi =
    api && tiers.find(({ value, range }) => isPlan(value) && range[1] <= api[1] && range[1] > api[0] - NEAR);
  const loose = [...new Set(tiers.filter(each => each !== ofApi).map(({ value }) => value))];
  const named = productsNamed(text, glossary, products).filter(
    name => !planned.some(({ product }) => same(product, name)),
  );
  const whos: Who[] = [
    ...planned,
    ...(api ? [{ product: API, ...(ofApi && { tier: ofApi.value }) }] : []),
    ...(loose.length === 0
      ? named.map(product => ({ product }))
      : loose.flatMap(tier => (named.length === 0 ? [{ tier }] : named.map(product => ({ product, tier }))))),
  ];
  return withoutGroups(whos, glossary.find('such-as', text) !== null);
}

/** "Without a paid plan" names no paid plan. */
function withoutInner(tiers: readonly Named[]): readonly Named[] {
  const isInside = ([start, end]: Range, [from, to]: Range): boolean =>
    start >= from && end <= to && to - from > end - start;
  return tiers.filter(({ range }) => !tiers.some(other => isInside(range, other.range)));
}

/** Of "business users, such as Lutra Team", only the members, who are what is told apart elsewhere. */
function withoutGroups(whos: readonly Who[], introduced: boolean): Audience {
  if (!introduced) return whos;
  return whos.filter(one => !whos.some(other => other !== one && covers(one, other) && !covers(other, one)));
}

/** Whom what stands under a heading, or a label, is about. It may be the bare name of a product. */
export function whoUnder(text: string, glossary: Glossary, products: ReadonlySet<string>): Audience {
  const named = whoIn(text, glossary, products);
  if (named.length > 0 || glossary.find('such-as', text)) return named;
  return [...products].filter(product => text.includes(product)).map(product => ({ product }));
}

/** Plans by name: "Lutra Free, Lutra Pro or Max". */
function plansIn(text: string, glossary: Glossary): readonly { product: string; tier: string }[] {
  const found: { product: string; tier: string; end: number }[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    for (const { id, name } of glossary.plans) {
      const match = name.exec(text.slice(index));
      if (!match) continue;
      const last = found.at(-1);
      const between = last && text.slice(last.end, index);
      const product =
        nameBefore(text.slice(0, index), glossary) ??
        (between !== undefined && glossary.isJoining(between) ? last?.product : undefined);
      if (product !== undefined) found.push({ product, tier: id, end: index + match[0].length });
    }
  }
  return found.map(({ product, tier }) => ({ product, tier }));
}

/** The name that a text ends with: capitalised words other than grammatical ones. */
export function nameBefore(text: string, glossary: Glossary): string | undefined {
  const words = /(?:\p{Lu}[\p{L}\p{N}]*\s+){1,3}$/u.exec(text)?.[0].trim().split(/\s+/u) ?? [];
  const from = words.findLastIndex(word => glossary.isGrammatical(word)) + 1;
  const name = words.slice(from);
  return name.length === 0 || name.some(word => glossary.isGeneric(word)) ? undefined : name.join(' ');
}

function productsNamed(text: string, glossary: Glossary, products: ReadonlySet<string>): readonly string[] {
  return [...products].filter(product => {
    const at = text.indexOf(product);
    if (at < 0) return false;
    const before = text.slice(0, at);
    return glossary
      .all('before-product', before)
      .some(([, end]) => glossary.isJoining(before.slice(end), products));
  });
}

/** The products that a document names as things to use, or whose plans it names. */
export function productsOf(
  passages: readonly Passage[],
  glossary: Glossary,
  vendor: ReadonlySet<string>,
): ReadonlySet<string> {
  const uses = new Map<string, number>();
  const headings = [...new Set(passages.flatMap(passage => passage.headings))];
  for (const { text } of passages) {
    for (const { product } of plansIn(text, glossary)) uses.set(product, (uses.get(product) ?? 0) + 2);
    for (const [, end] of glossary.all('before-product', text)) {
      const name = /^\s+((?:\p{Lu}[\p{L}\p{N}]*)(?:\s\p{Lu}[\p{L}\p{N}]*){0,2})/u.exec(text.slice(end))?.[1];
      const words = name?.split(' ') ?? [];
      if (name === undefined || words.some(word => glossary.isGeneric(word))) continue;
      if (headings.some(heading => heading.includes(name))) uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return new Set(
    [...uses]
      .filter(([name, count]) => count >= 2 && !name.split(' ').every(word => vendor.has(word.toLowerCase())))
      .map(([name]) => name),
  );
}
