/** A term as it was typed: `"…"` a phrase, `-` before it what must not stand there, `*` behind it a beginning of words. */
const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))(\*?)/gu;
/** What the index keeps of a text: see the tokenizer in sqlite-tables.ts. */
const TOKEN = /[\p{L}\p{N}\p{Co}\p{M}]/u;

/** Searches of a whole pasted page are cut: a sentence is told by its first words. */
const MOST = 40;

/**
 * What people type, as a query of FTS5 on the column `text`: all terms must stand in the clause. Nothing typed is an operator but
 * quotes, `-` and `*`, so every text is a query (a NUL, at which SQLite would take it to end, is a space); one without a word to look for is undefined.
 *
 * Syntax: https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function matchOf(words: string): string | undefined {
  const terms = [...words.replaceAll('\0', ' ').matchAll(TERM)]
    .map(([, minus, phrase, word, star]) => {
      const open = phrase ?? word ?? '';
      const begins = star === '*' || (phrase === undefined && open.endsWith('*'));
      return { isAgainst: minus === '-', text: open.replace(/\*+$/, ''), begins };
    })
    .filter(({ text }) => TOKEN.test(text))
    .slice(0, MOST);
  const quoted = ({ text, begins }: (typeof terms)[number]) =>
    `"${text.replaceAll('"', '""')}"${begins ? ' *' : ''}`;
  const [wanted, unwanted] = [terms.filter(each => !each.isAgainst), terms.filter(each => each.isAgainst)];
  if (wanted.length === 0) return undefined;
  const without = unwanted.map(term => ` NOT ${quoted(term)}`).join('');
  return `text : ((${wanted.map(quoted).join(' AND ')})${without})`;
}
