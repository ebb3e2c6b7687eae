import type { Clause } from '../document/document.ts';
import type { Sentence } from './sentences.ts';
import type { Context } from './statement.ts';

/** What stands around a sentence of a clause; `document` is for whoever has read the whole. */
export function around(
  clauses: readonly Clause[],
  index: number,
  sentences: readonly Sentence[],
  at: number,
): Omit<Context, 'document'> {
  const clause = clauses[index]!;
  return {
    headings: clause.path.slice(-2).join('. '),
    lead: `${clause.lead ?? introduction(clauses, index)} ${sentences[at]!.opening ?? ''}`,
    previous: sentences[at - 1]?.text ?? '',
    next: sentences[at + 1]?.text ?? '',
    row: clause.kind === 'row' ? clause.text : '',
  };
}

/** A clause that continues an enumeration written as paragraphs: numbered, or starting in lower case. */
const ITEM = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d+)[.)]?\s|\p{Ll})/u;

/** A section of a contract that is one paragraph ("3.2 …"): it continues the sections before it, and no list that one of them ends with. */
const SECTION = /^\d+(?:\.\d+)+[.)]?\s/;

/** The paragraph that opens an enumeration written as paragraphs ("You may not:"), or nothing. */
function introduction(clauses: readonly Clause[], index: number): string {
  const item = SECTION.test(clauses[index]!.text) ? SECTION : ITEM;
  for (let at = index; at > 0 && item.test(clauses[at]!.text); at--) {
    const above = clauses[at - 1]!;
    if (above.text.trimEnd().endsWith(':')) return above.text;
  }
  return '';
}
