import type { Audience } from './audience.ts';
import { END_USERS, MINORS, whoIn } from './audience.ts';
import type { Glossary } from './glossary.ts';
import { linkedWays } from './linked-ways.ts';
import type { Passage } from './passage.ts';
import type { Setting } from './setting.ts';

export interface SaidOnRights {
  kind: 'objection' | 'rights' | 'elsewhere' | 'children';
  /** Where it is another than the context tells. */
  audience?: Audience;
}

/** In characters: an objection to one purpose only names it close by. */
const NEAR = 70;

/** In words: a shorter sentence is a title. */
const TITLE = 2;

/** What a sentence says on rights in general, and on whom the text is about at all. */
export function saidOnRights(passage: Passage, { glossary, products }: Setting): readonly SaidOnRights[] {
  const { text, opening, lead } = passage;
  const said: SaidOnRights[] = [];
  const objection = glossary.find('right-to-object', text);
  const ofOneBasis = isOfOneBasis(text, glossary);
  const of = objection && text.slice(objection[0], objection[1] + NEAR);
  if (
    text.split(' ').length > TITLE &&
    of &&
    !glossary.find('other-purpose', of) &&
    (ofOneBasis || !glossary.find('this-use', of))
  )
    said.push({ kind: 'objection' });
  const exercised = [text, opening, lead].some(each => glossary.find('exercise', each));
  const tellsHow = exercised && glossary.named('ways', text).length > 0;
  const leadsThere = said.length > 0 && linkedWays(passage, glossary).length > 0;
  if (tellsHow || leadsThere) said.push({ kind: 'rights' });
  const elsewhere = glossary.find('governed-elsewhere', text);
  if (elsewhere) {
    const ends = whoIn(text, glossary, products).filter(({ tier }) => tier === END_USERS);
    said.push({ kind: 'elsewhere', audience: ends.length > 0 ? ends : [{ tier: 'business' }] });
  }
  if (glossary.find('children', text)) said.push({ kind: 'children', audience: [{ tier: MINORS }] });
  return said;
}

/**
 * Whether a right to object is that against all that rests on one legal basis ("where we rely on legitimate interests, you may object to
 * such processing"): what it points back to is in the sentence itself.
 */
export function isOfOneBasis(text: string, glossary: Glossary): boolean {
  const objection = glossary.find('right-to-object', text);
  return objection !== null && glossary.named('bases', text.slice(0, objection[0])).length > 0;
}
