import type { Clause } from './document.ts';
import type { Phrase } from './phrase.ts';

/** Puts phrases in their place: keeps the headings above, and what introduces a list. */
export interface Outline {
  heading(level: number, phrase: Phrase): void;
  paragraph(phrase: Phrase): void;
  item(phrase: Phrase): void;
  row(phrase: Phrase): void;
  /** A list begins. What was said last, when it leaves a sentence open, introduces its items. */
  openList(): void;
  closeList(): void;
  clauses: readonly Clause[];
}

/** Marks and rules that say nothing: a clause has a letter or a digit in it. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** Longer texts, in characters, are paragraphs whatever element they stand in. */
const LONGEST_HEADING = 300;
const ENDS_A_SENTENCE = /[.!?。！？]["'”’»)\]]*$/u;

export function outline(): Outline {
  const clauses: Clause[] = [];
  const above: { level: number; text: string }[] = [];
  const leads: (string | undefined)[] = [];
  let path: readonly string[] = [];
  let fresh: Clause | undefined;

  function add(kind: Clause['kind'], phrase: Phrase, rest: { level?: number; lead?: string } = {}): void {
    const { text, links, page } = phrase;
    fresh = { kind, path, text, links, ...(page !== undefined && { page }), ...rest };
    clauses.push(fresh);
  }

  function introduction(): string | undefined {
    const text = fresh === undefined || fresh.kind === 'heading' ? undefined : fresh.text;
    return text === undefined || ENDS_A_SENTENCE.test(text) ? leads.at(-1) : text;
  }

  return {
    clauses,
    heading(level, phrase) {
      if (!SAYS_SOMETHING.test(phrase.text)) return;
      if (phrase.text.length > LONGEST_HEADING) return add('paragraph', phrase);
      while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
      path = above.map(heading => heading.text);
      add('heading', phrase, { level });
      above.push({ level, text: phrase.text });
      path = [...path, phrase.text];
    },
    paragraph(phrase) {
      if (SAYS_SOMETHING.test(phrase.text)) add('paragraph', phrase);
    },
    row(phrase) {
      if (SAYS_SOMETHING.test(phrase.text)) add('row', phrase);
    },
    item(phrase) {
      if (!SAYS_SOMETHING.test(phrase.text)) return;
      const lead = leads.at(-1);
      add('item', phrase, lead === undefined ? {} : { lead });
    },
    openList() {
      leads.push(introduction());
    },
    closeList() {
      leads.pop();
      fresh = undefined;
    },
  };
}

/** The document's title: its first heading of the first rank, else what the page calls itself, else its first heading. */
export function titleOf(clauses: readonly Clause[], pageTitle = ''): string {
  const headings = clauses.filter(clause => clause.kind === 'heading');
  return headings.find(heading => heading.level === 1)?.text ?? (pageTitle || (headings[0]?.text ?? ''));
}
