/** A term as it was typed: `"…"` a phrase, `-` before it what must not stand there, `*` behind it a beginning of words. */
const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))(\*?)/gu;
/** What the index keeps of a text: see the tokenizer in sqlite-tables.ts. */
const TOKEN = /[\p{L}\p{N}\p{Co}\p{M}]/u;
const NOT_TOKEN = /[^\p{L}\p{N}\p{Co}\p{M}]+/u;

/** Searches of a whole pasted page are cut: a sentence is told by its first words, and each word costs time. */
const LONGEST = 300;
const MOST = 24;
/** A beginning stands for many words: in one search there are few, and none is shorter. */
const BEGINNINGS = 3;
const SHORTEST = 2;

/**
 * What people type, as a query of FTS5 on the column `text`: all terms must stand in the clause. Nothing typed is an operator but
 * quotes, `-` and `*`, so every text is a query (a NUL, at which SQLite would take it to end, is a space); one without a word to look for is undefined.
 *
 * Syntax: https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function matchOf(words: string): string | undefined {
  const typed = [...words.slice(0, LONGEST).replaceAll('\0', ' ').matchAll(TERM)]
    .map(([, minus, phrase, word, star]) => {
      const open = phrase ?? word ?? '';
      const begins = star === '*' || (phrase === undefined && open.endsWith('*'));
      return { isAgainst: minus === '-', text: open.replace(/\*+$/, ''), begins };
    })
    .filter(({ text, begins }) => TOKEN.test(text) && !(begins && text.length < SHORTEST));
  const terms = withinReason(typed);
  const quoted = ({ text, begins }: (typeof terms)[number]) =>
    `"${text.replaceAll('"', '""')}"${begins ? ' *' : ''}`;
  const [wanted, unwanted] = [terms.filter(each => !each.isAgainst), terms.filter(each => each.isAgainst)];
  if (wanted.length === 0) return undefined;
  const without = unwanted.map(term => ` NOT ${quoted(term)}`).join('');
  return `text : ((${wanted.map(quoted).join(' AND ')})${without})`;
}

interface Term {
  isAgainst: boolean;
  text: string;
  begins: boolean;
}

/** Each term once, and no more words in all than a search is worth. */
function withinReason(typed: readonly Term[]): readonly Term[] {
  const seen = new Set<string>();
  let [words, beginnings] = [0, 0];
  return typed.filter(term => {
    const key = JSON.stringify(term).toLowerCase();
    words += term.text.split(NOT_TOKEN).filter(word => word !== '').length;
    if (term.begins) beginnings++;
    if (seen.has(key) || words > MOST || (term.begins && beginnings > BEGINNINGS)) return false;
    seen.add(key);
    return true;
  });
}
