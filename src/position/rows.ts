import type { Audience, Who } from './audience.ts';
import { API, covers, reaches, sameWho } from './audience.ts';
import type { Trains } from './position.ts';
import type { Statement, Subject } from './statement.ts';
import { isDirect, PUBLIC } from './statement.ts';

/** Whom and what a row of the table is about. */
export interface Key {
  who: Who;
  subject: Subject;
}

/** A row before its cells are told: the statements that hold for it. */
export interface Row extends Key {
  trains: Trains;
  uses: readonly Statement[];
  refusals: readonly Statement[];
  consents: readonly Statement[];
  /** Uses that a refusal does not stop. */
  exceptions: readonly Statement[];
}

const NON_USERS: Who = { tier: 'non-users' };

/** A row for each audience that something on training is said to. */
export function rowsOf(statements: readonly Statement[]): readonly Row[] {
  const direct = withoutOnlyProduct(statements.filter(isDirect));
  const keys: Key[] = [];
  const add = (key: Key): void => {
    if (!keys.some(known => known.subject === key.subject && sameWho(known.who, key.who))) keys.push(key);
  };
  for (const { audience, subject, except } of direct) {
    if (subject === PUBLIC) add({ who: NON_USERS, subject });
    else for (const who of audience.length === 0 ? [{}] : audience) add({ who, subject });
    for (const who of except) add({ who, subject });
  }
  return keys.map(key => rowOf(key, direct)).filter(row => row !== null);
}

/** Where only one product is named, what is said of it is said of all that the vendor has. */
function withoutOnlyProduct(statements: readonly Statement[]): readonly Statement[] {
  const named = statements.flatMap(({ audience }) => audience.map(({ product }) => product?.toLowerCase()));
  const products = new Set(named.filter(product => product !== undefined && product !== API.toLowerCase()));
  if (products.size !== 1) return statements;
  const audienceOf = (audience: Audience): Audience =>
    audience.some(who => isOnlyProduct(who)) ? [] : audience;
  return statements.map(each => ({ ...each, audience: audienceOf(each.audience) }));
}

function isOnlyProduct({ product, tier, region }: Who): boolean {
  return product !== undefined && product !== API && tier === undefined && region === undefined;
}

function rowOf({ who, subject }: Key, direct: readonly Statement[]): Row | null {
  const holding = direct.filter(
    each => each.subject === subject && reaches(subject === PUBLIC ? [] : each.audience, who),
  );
  const excepted = (each: Statement): boolean => each.except.some(other => covers(other, who));
  const uses = closest(
    holding
      .filter(({ kind }) => kind === 'use')
      .map(each => (excepted(each) ? { ...each, denied: !each.denied, refusable: false } : each)),
    who,
  );
  const consents = holding.filter(each => each.kind === 'consent' && !excepted(each));
  const refusals = holding.filter(each => each.kind === 'refusal' && !excepted(each));
  const affirmed = uses.filter(({ denied }) => !denied);
  const denied = uses.filter(each => each.denied);
  const exceptions = holding.filter(({ kind }) => kind === 'exception');
  const row = { who, subject, refusals: [], consents: [], exceptions };
  // "We do not, unless you agree" is a promise, which a purpose told in general does not take back.
  const promised = consents.filter(each => each.denied && closeness(each, who) >= closenessOf(affirmed, who));
  if (promised.length > 0) return { ...row, uses: [], consents: promised, trains: 'only-with-consent' };
  if (denied.length > 0 && (affirmed.length === 0 || vague(affirmed))) {
    const level = closeness(denied[0]!, who);
    const asked = consents.filter(each => level === 0 || closeness(each, who) > 0);
    return { ...row, uses: denied, consents: asked, trains: asked.length > 0 ? 'only-with-consent' : 'no' };
  }
  const asked = consents.filter(
    each => affirmed.length === 0 || closeness(each, who) > closeness(affirmed[0]!, who),
  );
  if (asked.length > 0) return { ...row, uses: [], consents: asked, trains: 'only-with-consent' };
  const offered = refusals.filter(each => !each.denied);
  if (affirmed.length === 0 && offered.length === 0) return null;
  const trains = offered.length > 0 || affirmed.some(({ refusable }) => refusable) ? 'unless-refused' : 'yes';
  return { ...row, uses: affirmed, refusals, trains };
}

/** A purpose in general terms does not outweigh a promise about certain data. */
function vague(uses: readonly Statement[]): boolean {
  return uses.every(({ data }) => data.every(({ value }) => value === 'personal-data' || value === 'usage'));
}

/** How closely a statement is about `who`: by how much of them it names. */
function closeness(statement: Statement, who: Who): number {
  const levels = statement.audience
    .filter(each => covers(each, who))
    .map(each => Number(each.product !== undefined) + Number(each.tier !== undefined));
  return Math.max(0, ...levels);
}

function closenessOf(uses: readonly Statement[], who: Who): number {
  return Math.max(0, ...uses.map(each => closeness(each, who)));
}

/** What is said most closely of somebody outweighs what is said of all. */
function closest(uses: readonly Statement[], who: Who): readonly Statement[] {
  const levels = uses.map(each => closeness(each, who));
  const most = Math.max(0, ...levels);
  return uses.filter((_, at) => levels[at] === most);
}
