import type { Document, Link } from '../document/document.ts';
import type { Range } from '../finding/lexicon.ts';
import { plain } from '../finding/pattern.ts';
import { type Sentence, sentencesOf } from '../finding/sentences.ts';
import type { Named } from './glossary.ts';

/** A sentence with all that stands around it and can tell what, and whom, it is about. Its texts have been through `plain`. */
export interface Passage {
  clause: number;
  kind: 'paragraph' | 'item' | 'row';
  text: string;
  /** Where it stands in its clause. */
  range: Range;
  /** Of a cell of a row: the cell's number. */
  cell: number;
  /** What introduces the clause, up to a colon near its beginning: "If you use Lutra for free:". Empty in that sentence itself. */
  label: string;
  /** The last sentence of what introduces the list; empty but in the first sentence of an item. */
  opening: string;
  lead: string;
  /** Outermost first. */
  headings: readonly string[];
  /** How many of the headings are the document's title, which narrows down no place: a page on Europe is about Europe as a whole. */
  titles: number;
  /** The sentences before it in its clause; for cells, in its row. */
  earlier: readonly Passage[];
  /** The clause before under the same heading; for items, what stands before their list. */
  before: string;
  /** Of a cell of a row: the whole row. */
  row: string;
  /** Those whose words stand in it. */
  links: readonly Link[];
}

/** In characters: a longer beginning is no label. */
const LONGEST_LABEL = 140;

/** The sentences of a document in reading order; headings are told with them. */
export function passagesOf(document: Document): readonly Passage[] {
  const passages: Passage[] = [];
  let before = '';
  let path = '';
  document.clauses.forEach((clause, at) => {
    if (clause.kind === 'heading') return;
    const kind = clause.kind;
    if (clause.path.join('\n') !== path) before = '';
    path = clause.path.join('\n');
    const text = plain(clause.text);
    const lead = plain(clause.lead ?? '');
    const colon = /^[^.!?|]*?:(?=\s)/u.exec(text)?.[0] ?? '';
    const earlier: Passage[] = [];
    wholeSentences(text, kind).forEach((sentence, index) => {
      if (!/[\p{L}\p{N}]/u.test(sentence.text)) return;
      const bar = /^\s*(?:\|\s*)?/u.exec(sentence.text)![0].length;
      const said = sentence.text
        .slice(bar)
        .replace(/\s\|\s*$/u, '')
        .trimEnd();
      const start = sentence.start + bar;
      const passage: Passage = {
        clause: at,
        kind,
        text: said,
        range: [start, start + said.length],
        cell: kind === 'row' ? text.slice(0, start).split(' | ').length - 1 : 0,
        label: index > 0 && colon.length <= LONGEST_LABEL ? colon : '',
        opening: kind === 'item' && index === 0 ? (sentencesOf(lead).at(-1)?.text ?? '') : '',
        lead,
        headings: clause.path.map(plain),
        titles: clause.path[0] === document.title ? 1 : 0,
        earlier: [...earlier],
        before,
        row: kind === 'row' ? text : '',
        links: clause.links.filter(link => said.includes(plain(link.text))),
      };
      earlier.push(passage);
      passages.push(passage);
    });
    if (kind !== 'item') before = text;
  });
  return passages;
}

/** What was found in the text of a passage, where it stands in the clause. */
export function inClause({ value, range }: Named, passage: Passage): Named {
  const [start] = passage.range;
  return { value, range: [range[0] + start, range[1] + start] };
}

/** The parts of an enumeration together state one thing ("unless (1) …, (2) …"); cells of a row state their own. */
function wholeSentences(text: string, kind: Passage['kind']): readonly Sentence[] {
  if (kind === 'row') return sentencesOf(text);
  const whole: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = whole.at(-1);
    if (sentence.opening !== undefined && last)
      whole[whole.length - 1] = { ...last, text: last.text + sentence.text };
    else whole.push(sentence);
  }
  return whole;
}
