import type { Topic } from './finding.ts';

/**
 * What the rules know of one language: readable data, no code. Patterns are written in a small notation (see pattern.ts):
 * `*` ends a word any way, `…` stands for up to some ten words, `{name}` inserts another phrase group, brackets, `|` and `?` as in
 * regular expressions. Case, curly quotes and fancy hyphens do not matter.
 */
export interface Language {
  /** Primary subtag, e.g. `en`. */
  code: string;
  /**
   * Named groups of phrases, each for one purpose; a group may insert those written above it. The engine itself looks for
   * `continues` (begins a sentence that takes its subject from the one before), `no-denial`, `no-say`,
   * `refusal-cost`, `until-refused`, `asked-use` and `exception`.
   */
  phrases: Readonly<Record<string, readonly string[]>>;
  rules: readonly Rule[];
  /** What a statement consists of. Two statements whose parts agree say the same. */
  parts: Readonly<Record<Part, Readonly<Record<string, readonly string[]>>>>;
  /** Words that carry no substance, separated by white space. */
  empty: string;
}

/**
 * How sure a rule is of its topic: `weak` ones only hint at it, `tied` ones are sure where the sentence names a use that can be
 * refused (advertising, location …) close by, `firm` ones always are.
 */
export const STRENGTHS = ['weak', 'tied', 'firm'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Tells that a sentence speaks of a topic. Names in `all`, `around` and `unless` are phrase groups. */
export interface Rule {
  id: string;
  topic: Topic;
  /** What such a sentence states, in English, for the summary. `[ of {purpose}| of data]`: what the sentence names close by, or what follows the bar. */
  says: string;
  /** True where the sentence speaks of a use of data rather than of a say in it. */
  burden?: boolean;
  strength: Strength;
  /** Each must stand in the sentence. */
  all: readonly string[];
  /** Each must stand in the sentence or, failing that, above it (headings, lead) or in the sentence that it continues. */
  around?: readonly string[];
  /** Each must stand above it, in the sentence before or after, or in its table row. */
  beside?: readonly string[];
  /** Each must stand in the table row that the sentence is a cell of. */
  row?: readonly string[];
  /** Each must stand in the document often: what the document is about. */
  document?: readonly string[];
  /** Each must stand somewhere in the document: what it says once of a word it uses throughout. */
  said?: readonly string[];
  /** None may stand in the sentence. */
  unless?: readonly string[];
  /** None may stand above it. */
  unlessAbove?: readonly string[];
  /** None may stand above it, in the sentence before or after, or in its table row. */
  unlessBeside?: readonly string[];
}

/**
 * The parts of a statement: which data, of whom, shared with whom, for which purpose, by which channel one refuses, under which
 * condition, on which legal basis, how it is kept safe, and whether it is said to happen or not.
 */
export const PARTS = [
  'polarity',
  'modality',
  'data',
  'whom',
  'actor',
  'purpose',
  'channel',
  'condition',
  'basis',
  'safeguard',
] as const;
export type Part = (typeof PARTS)[number];
