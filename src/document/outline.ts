import type { Clause } from './document.ts';
import type { Phrase } from './phrase.ts';
import { readsLikeTitle } from './title-line.ts';

/** Puts phrases in their place: keeps the headings above, and what introduces a list. */
export interface Outline {
  heading(level: number, phrase: Phrase): void;
  paragraph(phrase: Phrase): void;
  /** A paragraph all in bold: a heading if it reads like one. */
  boldLine(phrase: Phrase): void;
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
  const above: { level: number; text: string; bold: boolean }[] = [];
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

  function heading(level: number, phrase: Phrase, bold: boolean): void {
    if (!SAYS_SOMETHING.test(phrase.text)) return;
    if (phrase.text.length > LONGEST_HEADING) {
      add('paragraph', phrase);
      return;
    }
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    path = above.map(({ text }) => text);
    add('heading', phrase, { level });
    above.push({ level, text: phrase.text, bold });
    path = [...path, phrase.text];
  }

  return {
    clauses,
    heading: (level, phrase) => heading(level, phrase, false),
    boldLine(phrase) {
      if (!readsLikeTitle(phrase.text)) return this.paragraph(phrase);
      const real = above.findLast(({ bold }) => !bold)?.level ?? 1;
      heading(Math.min(6, real + 1), phrase, true);
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
