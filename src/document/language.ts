import { detect } from 'tinyld/light';
import type { Clause } from './document.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Fewer words than this are too little evidence of a language. */
const ENOUGH = 12;
/** Characters that are looked at: a page of running text. */
const SAMPLE = 2400;
/** Share of the words that are a language's function words in its running text, at the least. */
const COMMON = 0.12;

/** What each script is written for, where it tells the language; kana and hangul are looked for before han. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Letters from Greek on; most texts have none, and need not be asked for each script. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/;

const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words.split(' ')))
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
}

/** The language of clauses as a primary subtag; `und` where there is too little text. */
export function languageOf(clauses: readonly Clause[]): string {
  return languageOfText(sample(clauses));
}

/** The language of a text as a primary subtag: by its script, by its function words, else by its letters; `und` when unknown. */
export function languageOfText(text: string): string {
  for (const [language, script] of BEYOND_LATIN.test(text) ? SCRIPTS : []) {
    if ((text.match(script)?.length ?? 0) > text.length * 0.15) return language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH) return 'und';
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ['und', 0];
  if (count >= words.length * COMMON) return best;
  return words.length < 3 * ENOUGH ? 'und' : detect(text) || 'und';
}

/** Running text from a third on: at the beginning stand menus. */
function sample(clauses: readonly Clause[]): string {
  const prose = clauses.filter(clause => clause.text.length > 80);
  const source = prose.length > 0 ? prose : clauses;
  let text = '';
  for (let i = Math.floor(source.length / 3); i < source.length && text.length < SAMPLE; i++)
    text += ` ${source[i]!.text.slice(0, 600)}`;
  return text;
}

/** The primary subtag of a language tag as pages declare it (`en-US` → `en`), or undefined when it is none. */
export function primarySubtag(tag: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag ?? '')?.[1]?.toLowerCase();
}
