import type { Language, Part, Rule } from './language.ts';
import { PARTS } from './language.ts';
import { pattern, source } from './pattern.ts';

/** Start and end (exclusive) in UTF-16 units. */
export type Range = readonly [number, number];

/** A language ready to be matched. */
export interface Lexicon {
  code: string;
  rules: readonly Rule[];
  groups: ReadonlyMap<string, RegExp>;
  parts: readonly { part: Part; value: string; pattern: RegExp }[];
  empty: ReadonlySet<string>;
}

/** Compiles a language. Throws where a phrase or rule names a group that does not exist. */
export function lexicon(language: Language): Lexicon {
  const sources = new Map<string, string>();
  const groups = new Map<string, RegExp>();
  for (const [name, phrases] of Object.entries(language.phrases)) {
    groups.set(name, pattern(phrases, sources));
    sources.set(name, source(phrases, sources));
  }
  for (const rule of language.rules) {
    const {
      all,
      around = [],
      beside = [],
      document = [],
      said = [],
      unless = [],
      unlessAbove = [],
      unlessBeside = [],
    } = rule;
    for (const name of [
      ...all,
      ...around,
      ...beside,
      ...document,
      ...said,
      ...unless,
      ...unlessAbove,
      ...unlessBeside,
    ]) {
      if (!groups.has(name))
        throw new Error(`rule ${rule.id} names the phrase group "${name}", which is not defined`);
    }
  }
  const parts = PARTS.flatMap(part =>
    Object.entries(language.parts[part]).map(([value, phrases]) => ({
      part,
      value,
      pattern: pattern(phrases, sources),
    })),
  );
  return {
    code: language.code,
    rules: language.rules,
    groups,
    parts,
    empty: emptyWords(language),
  };
}

/** The words of a language that carry no substance. */
export function emptyWords({ empty }: Language): ReadonlySet<string> {
  return new Set(empty.split(/\s+/));
}

/** Where phrase groups stand in one text; each group is looked for once. */
export interface Places {
  /** Where the group first stands, or null. */
  find(group: string): Range | null;
}

/** Looks for the lexicon's groups in a text that `plain` has been through. */
export function placesIn(text: string, lexicon: Lexicon): Places {
  const known = new Map<string, Range | null>();
  return {
    find(group) {
      let range = known.get(group);
      if (range === undefined) {
        const expression = lexicon.groups.get(group);
        if (!expression) return null;
        expression.lastIndex = 0;
        const match = expression.exec(text);
        range = match === null ? null : [match.index, match.index + match[0].length];
        known.set(group, range);
      }
      return range;
    },
  };
}

/** How often a group must stand in a document that is about it. */
const OFTEN = 5;

/** Of the groups that rules ask of a document as a whole, those that this one is about, and those that it says at all. */
export function subjectsOf(text: string, lexicon: Lexicon): ReadonlySet<string> {
  const stands = (group: string, times: number): boolean =>
    (text.match(lexicon.groups.get(group)!)?.length ?? 0) >= times;
  const about = new Set(lexicon.rules.flatMap(rule => rule.document ?? []));
  const said = new Set(lexicon.rules.flatMap(rule => rule.said ?? []));
  return new Set([
    ...[...about].filter(group => stands(group, OFTEN)),
    ...[...said].filter(group => stands(group, 1)),
  ]);
}
