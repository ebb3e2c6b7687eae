import { describe, expect, it } from 'vitest';
import { partsOf, read } from '../../src/finding/statement.ts';
import { ALONE, lexiconOf } from './topics-of.ts';

const LENGTH = 50_000;

/** Milliseconds of processor time. Patterns that try again and again need seconds; the others some twentieth of this. */
const MOST = 1_000;

/** What tempts a pattern to try again and again: no spaces, many short words, a word that begins many phrases. */
const TEMPTING = {
  'one word': 'x',
  'letters and full stops': 'a.',
  'quotes without spaces': '"x',
  'hyphens without spaces': 'x-',
  'short words': 'so ',
  commas: 'so, so, ',
};

/** Words that begin or end phrases of the language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['data ', 'use ', 'our models ', 'not ', 'you '],
  fr: ['données ', 'utiliser ', 'nos modèles ', 'pas ', 'vous '],
  de: ['Daten ', 'nutzen ', 'Modelle ', 'nicht ', 'Sie ', 'Einwilligung '],
  nl: ['gegevens ', 'gebruiken ', 'modellen ', 'niet ', 'u ', 'bezwaar '],
  pl: ['danych ', 'używamy ', 'modele ', 'nie ', 'zgody ', 'sprzeciw '],
  es: ['datos ', 'usamos ', 'los modelos ', 'no ', 'puede ', 'derecho ', 'oponerse '],
  it: ['dati ', 'usiamo ', 'i modelli ', 'non ', 'può ', 'diritto ', "l'uso "],
  pt: ['dados ', 'usamos ', 'os modelos ', 'não ', 'pode ', 'direito ', 'opor-se '],
};

describe.each(Object.entries(WORDS))('the rules of %s', (language, words) => {
  const lexicon = lexiconOf(language);

  /** Milliseconds of this thread's processor time for one reading, the best of a few: the first also compiles the patterns. */
  const cost = (unit: string): number => {
    const text = unit.repeat(LENGTH / unit.length);
    const once = (): number => {
      const start = process.threadCpuUsage();
      read(text, ALONE, lexicon);
      partsOf(text, lexicon);
      return process.threadCpuUsage(start).user / 1000;
    };
    return Math.min(once(), once(), once());
  };

  it.each([...Object.entries(TEMPTING), ...words.map(word => [`"${word.trim()}" only`, word] as const)])(
    'read a very long sentence fast: %s',
    (_, unit) => {
      expect(cost(unit)).toBeLessThan(MOST);
    },
  );
});
