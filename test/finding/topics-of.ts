import type { Topic } from '../../src/finding/finding.ts';
import { lexiconFor } from '../../src/finding/languages.ts';
import type { Lexicon } from '../../src/finding/lexicon.ts';
import type { Context } from '../../src/finding/statement.ts';
import { read } from '../../src/finding/statement.ts';

/** Nothing stands around the sentence. */
export const ALONE: Context = {
  headings: '',
  lead: '',
  previous: '',
  next: '',
  row: '',
  document: new Set(),
};

/** The topics on which rules that are sure speak of a sentence, read in the surroundings given. */
export function topicsOf(
  language: string,
  sentence: string,
  surroundings: Partial<Context> = {},
): readonly Topic[] {
  return read(sentence, { ...ALONE, ...surroundings }, lexiconOf(language))
    .filter(statement => statement.strength !== 'weak')
    .map(statement => statement.topic);
}

/** Whether a sentence denies training; undefined where it does not speak of it. */
export function isTrainingDenied(language: string, sentence: string): boolean | undefined {
  return read(sentence, ALONE, lexiconOf(language)).find(({ topic }) => topic === 'training')?.denied;
}

export function lexiconOf(language: string): Lexicon {
  return lexiconFor({ title: '', language, section: 'selected', clauses: [] })!;
}
