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
    for (const name of [
      ...rule.all,
      ...(rule.around ?? []),
      ...(rule.unless ?? []),
      ...(rule.unlessAround ?? []),
    ]) {
      if (!groups.has(name))
        throw new Error(
          `rule ${rule.id} names the phrase group "${name}", which ${language.code} does not define`,
        );
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
    empty: new Set(language.empty.split(/\s+/)),
  };
}

/** Where the group first stands in the text (already made plain), or null. */
export function find(lexicon: Lexicon, group: string, text: string): Range | null {
  const expression = lexicon.groups.get(group)!;
  expression.lastIndex = 0;
  const match = expression.exec(text);
  return match === null ? null : [match.index, match.index + match[0].length];
}
