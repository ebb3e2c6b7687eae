import type { Document } from '../document/document.ts';
import type { Language } from '../finding/language.ts';
import { english as findingEnglish } from '../finding/languages/english.ts';
import { french as findingFrench } from '../finding/languages/french.ts';
import { lexiconFor } from '../finding/languages.ts';
import { emptyWords, type Range } from '../finding/lexicon.ts';
import { pattern, source } from '../finding/pattern.ts';
import type { Phrases, PositionLanguage, Sign } from './language.ts';
import { SIGNS } from './language.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';

/** A word of a table and where the text says it. */
export interface Named {
  value: string;
  range: Range;
}

const TABLES = ['tiers', 'regions', 'data', 'ways', 'bases', 'safeguards', 'modes'] as const;
export type Table = (typeof TABLES)[number];

/** A language of positions ready to be matched. Texts given to it must have been through `plain`. */
export interface Glossary {
  code: string;
  /** Where the sign first stands, or null. */
  find(sign: Sign, text: string): Range | null;
  /** Everywhere it stands, in order. */
  all(sign: Sign, text: string): readonly Range[];
  /** The text with the sign blanked out; its length stays. */
  without(sign: Sign, text: string): string;
  /** Everything of a table that the text names, in order of the table. */
  named(table: Table, text: string): readonly Named[];
  /** Where programming interfaces are named. */
  api(text: string): Range | null;
  /** Names of plans that follow one another after a product: id by name. */
  plans: readonly { id: string; name: RegExp }[];
  /** Whether a word is one of grammar rather than a name. */
  isGrammatical(word: string): boolean;
  /** Whether a word names what every vendor has: "Services", "Policy". */
  isGeneric(word: string): boolean;
  /** Whether a text only joins the members of an enumeration; names in it are passed over. */
  isJoining(text: string, names?: ReadonlySet<string>): boolean;
}

/** Compiles a language. Throws where a phrase inserts a group that does not exist. */
export function glossary(language: PositionLanguage, finding: Language): Glossary {
  const sources = new Map<string, string>();
  for (const [name, phrases] of Object.entries(finding.phrases)) sources.set(name, source(phrases, sources));
  for (const [name, phrases] of Object.entries(language.phrases)) sources.set(name, source(phrases, sources));
  const signs = new Map(SIGNS.map(sign => [sign, pattern(language.signs[sign], sources)]));
  const tables = new Map(TABLES.map(table => [table, compiled(language[table] as Phrases, sources)]));
  const api = pattern(language.api, sources);
  const grammatical = emptyWords(finding);
  const generic = pattern(language.generic, sources);
  const joining = pattern(language.joining, sources);
  return {
    code: language.code,
    isGrammatical: word => grammatical.has(word.toLowerCase()),
    isGeneric: word => first(generic, word) !== null,
    isJoining(text, names = new Set()) {
      let rest = text;
      for (const name of names) rest = rest.replaceAll(name, ' ');
      return !/[\p{L}\p{N}.;:!?]/u.test(rest.replace(joining, ' '));
    },
    find: (sign, text) => first(signs.get(sign)!, text),
    all: (sign, text) => [...text.matchAll(signs.get(sign)!)].map(rangeOf),
    without: (sign, text) => text.replace(signs.get(sign)!, found => ' '.repeat(found.length)),
    named: (table, text) =>
      tables.get(table)!.flatMap(([value, expression]) => {
        const range = first(expression, text);
        return range ? [{ value, range }] : [];
      }),
    api: text => first(api, text),
    plans: Object.entries(language.plans).flatMap(([id, names]) =>
      names.map(name => ({ id, name: new RegExp(`^(?:${name})(?![\\p{L}\\p{N}])`, 'u') })),
    ),
  };
}

function compiled(
  table: Phrases,
  sources: ReadonlyMap<string, string>,
): readonly (readonly [string, RegExp])[] {
  return Object.entries(table).map(([value, phrases]) => [value, pattern(phrases, sources)]);
}

function first(expression: RegExp, text: string): Range | null {
  expression.lastIndex = 0;
  const match = expression.exec(text);
  return match ? rangeOf(match) : null;
}

function rangeOf(match: RegExpExecArray): Range {
  return [match.index, match.index + match[0].length];
}

/** Each is compiled when a document first asks for it. */
const known = (
  [
    [english, findingEnglish],
    [french, findingFrench],
  ] as const
).map(([language, finding]) => {
  let compiled: Glossary | undefined;
  return { code: language.code, compile: (): Glossary => (compiled ??= glossary(language, finding)) };
});

/** The primary subtag of a document's language where positions are not told in it (`de`; `und` where it is not known), else null. */
export function untoldLanguage(document: Document): string | null {
  return glossaryFor(document) === null ? (lexiconFor(document)?.code ?? document.language) : null;
}

/** Languages in which positions are told, as primary subtags. */
export const TOLD_LANGUAGES: readonly string[] = known.map(({ code }) => code);

/** The glossary of a document's language, or null where there is none. */
export function glossaryFor(document: Document): Glossary | null {
  const code = lexiconFor(document)?.code;
  return known.find(each => each.code === code)?.compile() ?? null;
}
