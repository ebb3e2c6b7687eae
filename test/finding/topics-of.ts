import type { Topic } from '../../src/finding/finding.ts';
import { lexiconFor } from '../../src/finding/languages.ts';
import type { Context } from '../../src/finding/statement.ts';
import { read } from '../../src/finding/statement.ts';

const ALONE: Context = { headings: '', lead: '', previous: '', next: '', row: '', document: new Set() };

/** The topics on which rules that are sure speak of a sentence, read in the surroundings given. */
export function topicsOf(
  language: string,
  sentence: string,
  surroundings: Partial<Context> = {},
): readonly Topic[] {
  const lexicon = lexiconFor({ title: '', language, section: 'selected', clauses: [] })!;
  return read(sentence, { ...ALONE, ...surroundings }, lexicon)
    .filter(statement => statement.strength !== 'weak')
    .map(statement => statement.topic);
}
