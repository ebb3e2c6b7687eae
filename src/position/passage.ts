import type { Document } from '../document/document.ts';
import type { Range } from '../finding/lexicon.ts';
import { plain } from '../finding/pattern.ts';
import { sentencesOf } from '../finding/sentences.ts';

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
  /** Outermost first, without the document's title. */
  headings: readonly string[];
  /** The sentences before it in its clause; for cells, in its row. */
  earlier: readonly Passage[];
  /** The clause before under the same heading; for items, what stands before their list. */
  before: string;
  /** Of a cell of a row: the whole row. */
  row: string;
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
    sentencesOf(text).forEach((sentence, index) => {
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
        headings: clause.path.filter((heading, depth) => depth > 0 || heading !== document.title).map(plain),
        earlier: [...earlier],
        before,
        row: kind === 'row' ? text : '',
      };
      earlier.push(passage);
      passages.push(passage);
    });
    if (kind !== 'item') before = text;
  });
  return passages;
}
