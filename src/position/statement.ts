import type { Range } from '../finding/lexicon.ts';
import type { Audience } from './audience.ts';
import type { Named } from './glossary.ts';

/**
 * What a sentence says on training with data, part by part. Ranges count the characters of the clause.
 *
 * `use`: data is used to train, or (`denied`) is not; `refusal`: a way to say no to that; `consent`: it takes a yes; `exception`: data
 * is used although one refused;
 * `objection`: the general right to object to processing; `rights`: how rights are exercised; `elsewhere`: another text governs what
 * is done for these customers; `children`: what holds for minors.
 */
export type StatementKind =
  | 'use'
  | 'refusal'
  | 'consent'
  | 'exception'
  | 'objection'
  | 'rights'
  | 'elsewhere'
  | 'children';

export interface Statement {
  kind: StatementKind;
  clause: number;
  /** The sentence. */
  range: Range;
  /** The heading path of its clause: what stands under one heading belongs together. */
  section: string;
  audience: Audience;
  subject: Subject;
  data: readonly Named[];
  denied: boolean;
  /** Where the use is told together with a way out of it: "unless you opt out". */
  refusable: boolean;
  /** It says how things stand by default. */
  byDefault: boolean;
  ways: readonly Named[];
  /** It points to the ways in which all rights are exercised. */
  asRights: boolean;
  /** It says itself that what it tells is how rights are exercised, rather than standing in a list of ways. */
  exercises: boolean;
  /** It says that refusing costs nothing. */
  atNoCost: boolean;
  /** It says that refusing takes a paid plan. */
  atAPrice: boolean;
  /** Tiers that it excepts. */
  except: Audience;
  bases: readonly Named[];
  safeguards: readonly Named[];
}

/** Whether it says something on training, rather than on rights or on whom the text is about. */
export function isDirect({ kind }: Statement): boolean {
  return kind === 'use' || kind === 'refusal' || kind === 'consent' || kind === 'exception';
}

/**
 * What the statement is about besides people: `content` is what they give to a product and get from it; other data, and ways of use,
 * stand alone when a text says something of their own about them.
 */
export type Subject = string;
export const CONTENT = 'content';
/** Data that anybody can find on the web. */
export const PUBLIC = 'public';
