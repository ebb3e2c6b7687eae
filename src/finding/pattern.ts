import { whole } from '../words/whole-word.ts';

/** Up to some ten words between two others, without crossing into another sentence part at a semicolon. */
const GAP = '[^\\p{L}\\p{N}](?:[^;]{0,70}?[^\\p{L}\\p{N}])?';

/** Characters that differ in print only. Each maps to one character, so that offsets stay valid. */
const PRINT: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '„': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\u2060': ' ',
};

/** The text with typographic variants made plain; same length as the input. */
export function plain(text: string): string {
  return text.replace(/[’‘ʼ“„”‐‑–\u00a0\u202f\u200b\u2060]/g, c => PRINT[c] ?? c);
}

/**
 * Turns phrases in the notation of language.ts into one regular expression over `plain` text that matches whole words.
 * Throws where a phrase inserts a group that is not defined above it.
 */
export function pattern(phrases: readonly string[], groups: ReadonlyMap<string, string>): RegExp {
  return new RegExp(whole(`(?:${source(phrases, groups)})`), 'giu');
}

/** The inner source of a group, for insertion into other groups. */
export function source(phrases: readonly string[], groups: ReadonlyMap<string, string>): string {
  return phrases.map(phrase => `(?:${translate(phrase, groups)})`).join('|');
}

function translate(phrase: string, groups: ReadonlyMap<string, string>): string {
  const pieces = phrase.split(/\{([a-z-]+)\}/);
  return pieces
    .map((piece, at) => (at % 2 === 1 ? inserted(piece, phrase, groups) : notation(piece)))
    .join('');
}

/** What the signs of the notation stand for. */
const SIGNS: Readonly<Record<string, string>> = { ' … ': GAP, '*': '\\p{L}*', ' ?': '\\s*', ' ': '\\s+' };

function notation(piece: string): string {
  return piece.replace(/ … |\*| \?| /g, sign => SIGNS[sign]!);
}

function inserted(name: string, phrase: string, groups: ReadonlyMap<string, string>): string {
  const group = groups.get(name);
  if (group === undefined)
    throw new Error(`the phrase "${phrase}" inserts {${name}}, which is not defined above it`);
  return `(?:${group})`;
}
