import type { Topic } from './finding.ts';
import type { Part, Strength } from './language.ts';
import { STRENGTHS } from './language.ts';
import type { Lexicon, Places, Range } from './lexicon.ts';
import { placesIn } from './lexicon.ts';
import { plain } from './pattern.ts';

/** What stands around a sentence and tells what it is about. */
export interface Context {
  /** The headings above, joined. */
  headings: string;
  /** The paragraph that introduces the list it is an item of, and the opening of an enumeration that it is a part of. */
  lead: string;
  /** The sentences before and after it in the clause. */
  previous: string;
  next: string;
  /** The whole row, where it is a cell of one. */
  row: string;
  /** Phrase groups that the document is full of, or that tell once what its words mean. */
  document: ReadonlySet<string>;
}

/** A sentence read on one topic. */
export interface Statement {
  topic: Topic;
  /** Ids of the rules that spoke. */
  rules: readonly string[];
  /** What the first rule says it is, in English: `the right to object`. */
  says: string;
  /** Of the rules that spoke, the strength of the surest. */
  strength: Strength;
  /** Whether it is a use of data rather than a say in it. */
  burden: boolean;
  /** Whether it is denied: "we do not train". */
  denied: boolean;
  manner: Manner;
  /** Whether it is on the topic only by what stands in the other cells of its row. */
  borrowed: boolean;
  /** Where in the sentence the first rule matched. */
  range: Range;
}

/**
 * How it is told, beyond what it is about. `plain`: by itself. `cost`: what one loses by refusing. `presumed`: a use that goes on until one
 * refuses. `asked`: a use that goes on with a consent. The others: what was said just before does not hold for all.
 */
export type Manner =
  | 'plain'
  | 'cost'
  | 'presumed'
  | 'asked'
  | 'exception to a promise'
  | 'exception to a use';

/** `polarity:not`, `channel:e-mail`, `address:privacy@lutra.example`, … */
export type PartValue = `${Part | 'address'}:${string}`;

/** Reads one sentence by the language's rules. At most one statement a topic. */
export function read(sentence: string, context: Context, lexicon: Lexicon): readonly Statement[] {
  const text = plain(sentence);
  const here = placesIn(text, lexicon);
  const above = placesIn(plain(`${context.headings}. ${context.lead}.`), lexicon);
  const before = continues(text, here) ? placesIn(plain(context.previous), lexicon) : above;
  const beside = placesIn(plain(`${context.previous} ${context.next} ${context.row}`), lexicon);
  const row = placesIn(plain(cellsOf(context.row)), lexicon);
  const statements = new Map<Topic, Statement>();
  for (const rule of lexicon.rules) {
    const range = here.find(rule.all[0]!);
    if (!range || !rule.all.every(group => here.find(group))) continue;
    if (rule.around?.some(group => !here.find(group) && !above.find(group) && !before.find(group))) continue;
    if (rule.beside?.some(group => !above.find(group) && !beside.find(group))) continue;
    if (rule.row?.some(group => !row.find(group))) continue;
    if (rule.document?.some(group => !context.document.has(group))) continue;
    if (rule.said?.some(group => !context.document.has(group))) continue;
    if (rule.unless?.some(group => here.find(group))) continue;
    if (rule.unlessAbove?.some(group => above.find(group))) continue;
    if (rule.unlessBeside?.some(group => above.find(group) || beside.find(group))) continue;
    const known = statements.get(rule.topic);
    const burden = rule.burden === true;
    const manner = known?.manner ?? mannerOf(burden, text, here, context, lexicon);
    statements.set(rule.topic, {
      topic: rule.topic,
      rules: [...(known?.rules ?? []), rule.id],
      says: known?.says ?? rule.says,
      strength: surer(known?.strength ?? 'weak', rule.strength),
      burden: (known?.burden ?? true) && burden,
      denied: known?.denied ?? isSaidNot(burden, manner, text, range, here, lexicon),
      manner,
      borrowed: (known?.borrowed ?? true) && (rule.row !== undefined || rule.strength === 'weak'),
      range: known?.range ?? range,
    });
  }
  return [...statements.values()];
}

/** Whether a sentence takes its subject from the one before: "This includes …". */
function continues(text: string, places: Places): boolean {
  return begins(text, places.find('continues'));
}

/** Whether a text begins with what stands at the place. */
function begins(text: string, place: Range | null): boolean {
  return place !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, place[0]));
}

/** A cell that is longer speaks of many things; what it is about stands at its beginning. In characters. */
const CELL = 250;

function cellsOf(row: string): string {
  return row
    .split(' | ')
    .map(cell => cell.slice(0, CELL))
    .join(' | ');
}

function surer(a: Strength, b: Strength): Strength {
  return STRENGTHS.indexOf(a) > STRENGTHS.indexOf(b) ? a : b;
}

function mannerOf(burden: boolean, text: string, here: Places, context: Context, lexicon: Lexicon): Manner {
  if (burden) {
    if (!begins(text, here.find('exception'))) return 'plain';
    const before = plain(context.previous);
    const use = placesIn(before, lexicon).find('training-sentence');
    if (!use) return 'plain';
    return isDenied(before, use, lexicon) ? 'exception to a promise' : 'exception to a use';
  }
  if (begins(text, here.find('refusal-cost'))) return 'cost';
  if (here.find('until-refused')) return 'presumed';
  return begins(text, here.find('asked-use')) ? 'asked' : 'plain';
}

function isSaidNot(
  burden: boolean,
  manner: Manner,
  text: string,
  range: Range,
  here: Places,
  lexicon: Lexicon,
): boolean {
  if (!burden) return here.find('no-say') !== null;
  return !manner.startsWith('exception') && isDenied(text, range, lexicon);
}

/** How far before the telling phrase its "not" may stand, in characters. */
const DENIAL_REACH = 70;

function isDenied(text: string, [start, end]: Range, lexicon: Lexicon): boolean {
  const whole = text.slice(Math.max(0, start - DENIAL_REACH), end);
  const empty = lexicon.groups.get('no-denial');
  const near = empty ? whole.replace(empty, '') : whole;
  return lexicon.parts.some(
    ({ part, value, pattern }) => part === 'polarity' && value === 'not' && near.search(pattern) >= 0,
  );
}

/**
 * E-mail addresses, links, and names of sites that are written without what leads to them ("privacy.lutra.example/rights"). Each
 * begins at the edge of a run of its characters and ends soon, lest a long run without spaces be searched over and over.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}|(?:https?:\/\/|www\.)[^\s<>()[\]|]+|(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,4}\.(?:com|org|net|info|io|ai|app|dev|eu|fr|de|it|es|nl|be|ch|pl|pt|uk|us|gov|example)(?:\/[^\s<>()[\]|]*)?(?![\p{L}\p{N}@-])/giu;

/** The parts that the sentence names. Two sentences with equal parts on a topic say much the same. */
export function partsOf(sentence: string, lexicon: Lexicon): ReadonlySet<PartValue> {
  const text = plain(sentence);
  const values = new Set<PartValue>();
  for (const { part, value, pattern } of lexicon.parts) {
    pattern.lastIndex = 0;
    if (pattern.test(text)) values.add(`${part}:${value}`);
  }
  for (const address of text.match(ADDRESS) ?? [])
    values.add(`address:${address.replace(/[.,;]$/, '').toLowerCase()}`);
  return values;
}
