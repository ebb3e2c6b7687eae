import type { Range } from '../finding/lexicon.ts';
import type { Named } from './glossary.ts';
import { inClause, type Passage } from './passage.ts';
import type { Setting } from './setting.ts';

/** What a sentence adds to the use that it stands beside: the legal basis, and how data is kept safe. */
export interface Note {
  clause: number;
  kind: Passage['kind'];
  range: Range;
  section: string;
  bases: readonly Named[];
  /** It begins like what a policy calls a basis: "Lawful basis: …". */
  isBasis: boolean;
  safeguards: readonly Named[];
}

/** In characters: what begins with "Lawful basis" tells one; other sentences only speak of bases. */
const BEGINNING = 30;

export function noteOn(passage: Passage, { glossary }: Setting): Note | null {
  const { text, clause, kind, range, headings } = passage;
  const named = (table: 'bases' | 'safeguards'): readonly Named[] =>
    glossary.named(table, text).map(each => inClause(each, passage));
  const bases = named('bases');
  const safeguards = named('safeguards');
  if (bases.length === 0 && safeguards.length === 0) return null;
  const label = glossary.find('basis-label', `${passage.label} ${text}`);
  const isBasis = label !== null && label[0] < passage.label.length + BEGINNING;
  return { clause, kind, range, section: headings.join('\n'), bases, isBasis, safeguards };
}
