import type { PartValue } from '../statement.ts';
import type { Account, Thing, Way } from './account.ts';
import type { Blank } from './fill.ts';
import { fill } from './fill.ts';
import { PARTS_IN_FRENCH, THINGS, WAYS_IN_FRENCH } from './french-words.ts';

/**
 * An account in French, in the forms that it has in English and in their order. Openings are nouns and what is told is an object of the verb, so that nothing has
 * to agree with a thing's gender.
 *
 * @throws Error where a rule or a part has no French wording
 */
export function inFrench(account: Account): readonly string[] {
  return formsOf(account).map(typeset);
}

function formsOf(account: Account): readonly string[] {
  switch (account.kind) {
    case 'stated':
      return stated(account);
    case 'reworded':
      return [`Reformulation, sans changement de fond : ${thingOf(account.thing)}.`];
    case 'turned':
      return [
        `Renversement : le texte ${account.denied ? 'exclut désormais' : 'n’exclut plus'} ${thingOf(account.thing)}.`,
      ];
    case 'changed':
      return changed(account);
  }
}

function stated(account: Account & { kind: 'stated' }): readonly string[] {
  const { gone, promise } = account;
  const opening = promise
    ? gone
      ? 'Promesse retirée'
      : 'Nouvelle promesse'
    : gone
      ? 'Mention retirée'
      : 'Nouvelle mention';
  const thing = promise ? denialOf(account.thing) : thingOf(account.thing);
  const way = account.way ? `, ${wayOf(account.way)}` : '';
  const people = account.whom ? ` pour ${partOf(`whom:${account.whom}`)}` : '';
  return [`${opening}${people} : ${thing}${way}.`, `${opening} : ${thing}${way}.`, `${opening} : ${thing}.`];
}

function changed({ thing, now, before }: Account & { kind: 'changed' }): readonly string[] {
  const what = thingOf(thing);
  const told = [
    now.length > 0 && `mentionne désormais ${sayAll(now.map(partOf))}`,
    before.length > 0 && `ne mentionne plus ${sayAll(before.map(partOf))}`,
  ].filter(one => one !== false);
  if (told.length === 0) return [`Changement dans ce qui est dit sur ${what}.`];
  return [
    `Changement concernant ${what} : le texte ${told.join(' ; il ')}.`,
    ...told.map(one => `Changement concernant ${what} : le texte ${one}.`),
    `Changement concernant ${what}.`,
  ];
}

function thingOf(thing: Thing): string {
  return fill(wordsFor(thing).states, thing, sayBlank);
}

function denialOf(thing: Thing): string {
  const { denies } = wordsFor(thing);
  if (denies === undefined) throw new Error(`“${thing.says}” has no denial in French`);
  return fill(denies, thing, sayBlank);
}

function wordsFor({ says }: Thing) {
  const words = THINGS[says];
  if (!words) throw new Error(`“${says}” has no wording in French`);
  return words;
}

function sayBlank(values: readonly string[], blank: Blank, preposition: string | undefined): string {
  return sayAll(values.map(value => merged(preposition, partOf(`${blank}:${value}`))));
}

/** Addresses are the same in every language. */
function partOf(value: PartValue): string {
  if (value.startsWith('address:')) return value.slice('address:'.length);
  const words = PARTS_IN_FRENCH[value];
  if (words === undefined) throw new Error(`“${value}” has no wording in French`);
  return words;
}

function wayOf(way: Way): string {
  return 'address' in way ? `par courriel (${way.address})` : WAYS_IN_FRENCH[way.channel];
}

const MERGED: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
};

/** `de` and `à` merge with `le` and `les`, not with `la` and `l’`. */
function merged(preposition: string | undefined, words: string): string {
  if (preposition === undefined) return words;
  const article = words.slice(0, words.indexOf(' '));
  const one = MERGED[`${preposition} ${article}`];
  return one ? `${one}${words.slice(article.length)}` : `${preposition} ${words}`;
}

function sayAll(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

/** French sets a narrow no-break space before tall punctuation and inside its quotes. */
function typeset(sentence: string): string {
  return sentence.replace(/ (?=[:;?!»])|(?<=«) /g, '\u202f');
}
