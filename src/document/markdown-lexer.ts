import { Lexer, type Token, type Tokens } from 'marked';
import { QuickTokenizer } from './markdown-tokenizer.ts';

/** Quotes in quotes, and indentation, beyond which nesting is an accident; without a limit it exhausts the lexer's stack. */
const TOO_DEEP = /^(?:[ \t]*>){8,}|^[ \t]{80,}/gmu;
/** A table's first row and the rule below it, which must have as many cells; converters forget those of wide cells. */
const TABLE_HEAD = /^(\|.*\|)[ \t]*\n(\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+)[ \t]*$/gmu;
/** A table in HTML, which a blank line would cut. Bounded, so that tables that never close cost little. */
const TABLE = /<table\b(?:(?!<\/?table\b)[\s\S]){0,200000}?<\/table>/giu;
/** Signs that can be markup within a line. */
const MARKUP = /[\\`*_[\]<&]| {2}\n/u;

/**
 * Markdown as marked's tokens. Blocks are read as GitHub does, for its tables; within lines plain CommonMark, because looking
 * for bare addresses at every letter costs half of the time. Never throws: what the lexer cannot bear is plain paragraphs.
 */
export function lexMarkdown(markdown: string): Token[] {
  const text = markdown
    .replace(/\r\n?/gu, '\n')
    .replace(TABLE_HEAD, widened)
    .replace(TABLE, table => table.replace(/\n\s*\n/gu, '\n'))
    .replace(TOO_DEEP, depth => (depth.includes('>') ? '> ' : ' '.repeat(80)));
  try {
    const blocks = new Lexer({ gfm: true, tokenizer: new QuickTokenizer() });
    const within = new Lexer({ gfm: false, tokenizer: new QuickTokenizer() });
    const tokens = blocks.blockTokens(text);
    within.tokens.links = blocks.tokens.links;
    for (const line of blocks.inlineQueue) {
      if (MARKUP.test(line.src)) within.inlineTokens(line.src, line.tokens);
      else line.tokens.push(plainText(line.src));
    }
    return tokens;
  } catch {
    return text.split(/\n\s*\n/u).map(plainText);
  }
}

function widened(head: string, row: string, rule: string): string {
  const cells = (line: string): number => line.replace(/\\\|/gu, '').split('|').length;
  const missing = cells(rule) - cells(row);
  return missing > 0 ? `${row}${' |'.repeat(missing)}\n${rule}` : head;
}

function plainText(text: string): Tokens.Text {
  return { type: 'text', raw: text, text, escaped: false };
}
