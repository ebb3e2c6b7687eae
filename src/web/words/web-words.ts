import type { Language } from '../../alert/words/alert-words.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

/** Everything that pages say in their own words. What the watched pages say is quoted as it stands, in its own language. */
export type WebWords = typeof ENGLISH;

const WORDS: Readonly<Record<Language, WebWords>> = { en: ENGLISH, fr: FRENCH };

export function webWordsIn(language: Language): WebWords {
  return WORDS[language];
}
