import type { Document } from '../document/document.ts';
import type { Language } from './language.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { spanish } from './languages/spanish.ts';
import type { Lexicon } from './lexicon.ts';
import { emptyWords, lexicon } from './lexicon.ts';

/** All that there are rules for. */
export const LANGUAGES: readonly Language[] = [
  english,
  french,
  german,
  dutch,
  polish,
  spanish,
  italian,
  portuguese,
];

/** Each is compiled when a document first asks for it: most runs read one language. */
const known = LANGUAGES.map(language => {
  let compiled: Lexicon | undefined;
  const compile = (): Lexicon => (compiled ??= lexicon(language));
  return { code: language.code, empty: emptyWords(language), compile };
});

/** A text of which so many words are a language's grammatical words is in that language, whatever it was taken for. */
const SHARE = 0.3;

/** Clauses that are looked at, taken evenly from the whole document. */
const SAMPLE = 200;

/**
 * The rules that can read a document, or null where there are none for its language. Told by the grammatical words of the whole
 * text rather than by the declared or sampled language: a policy full of names and tables misleads those.
 */
export function lexiconFor(document: Document): Lexicon | null {
  const step = Math.ceil(document.clauses.length / SAMPLE);
  const sample = document.clauses.filter((_, at) => at % step === 0);
  const words = sample.flatMap(clause => clause.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  let best = known.find(({ code }) => code === document.language) ?? null;
  let most = SHARE * words.length;
  for (const candidate of known) {
    const count = words.filter(word => candidate.empty.has(word)).length;
    if (count > most) [best, most] = [candidate, count];
  }
  return best?.compile() ?? null;
}
