import type { MarkedToken, Token, Tokens } from 'marked';
import type { Document } from './document.ts';
import { walkInto } from './html-walk.ts';
import { languageOf } from './language.ts';
import { lexMarkdown } from './markdown-lexer.ts';
import { phraseOf, phrasesOf } from './markdown-phrase.ts';
import { type Outline, outline, titleOf } from './outline.ts';
import { parsePage } from './page.ts';
import { oneLine } from './phrase.ts';

/**
 * The document that a Markdown text holds, as turndown and Open Terms Archive write it. Clauses read as extraction from HTML
 * would give them, so that both forms of one policy compare as the same text. Never throws.
 */
export function documentFromMarkdown(markdown: string): Document {
  const into = outline();
  addBlocks(lexMarkdown(markdown), into, 'paragraph');
  const { clauses } = into;
  return { title: titleOf(clauses), language: languageOf(clauses), section: 'main-content', clauses };
}

function addBlocks(tokens: readonly Token[], into: Outline, as: 'paragraph' | 'item'): void {
  for (const token of tokens as readonly MarkedToken[]) {
    switch (token.type) {
      case 'heading':
        into.heading(token.depth, phraseOf(token.tokens));
        break;
      case 'paragraph':
      case 'text':
        for (const phrase of phrasesOf('tokens' in token && token.tokens ? token.tokens : [token]))
          into[as === 'paragraph' && isBold(token) ? 'boldLine' : as](phrase);
        break;
      case 'list':
        into.openList();
        for (const item of token.items) addBlocks(item.tokens, into, 'item');
        into.closeList();
        break;
      case 'blockquote':
        addBlocks(token.tokens, into, as);
        break;
      case 'table':
        addTable(token, into);
        break;
      case 'code':
        // Policies hold no program text: what is indented is text that a converter pushed to the right.
        if (token.codeBlockStyle === 'indented') addBlocks(lexMarkdown(token.text), into, as);
        else for (const part of token.text.split(/\n\s*\n/u)) into[as]({ text: oneLine(part), links: [] });
        break;
      case 'html':
        if (holdsBlocks(token.text)) walkInto(into, parsePage(token.text).body.children, undefined);
        else into[as](phraseOf([token]));
        break;
    }
  }
}

/** Whether all words of a paragraph are in bold. */
function isBold(token: MarkedToken): boolean {
  if (token.type !== 'paragraph') return false;
  const said = token.tokens.filter(part => part.type !== 'br' && part.raw.trim() !== '');
  return said.length > 0 && said.every(part => part.type === 'strong');
}

/** In characters; longer pieces are read as running text. */
const LONGEST_HTML = 1_000_000;

/** Whether HTML within Markdown makes clauses of its own, rather than marking words. */
function holdsBlocks(html: string): boolean {
  return (
    html.length <= LONGEST_HTML &&
    /<(?:table|tr|td|ul|ol|dl|li|p|div|section|article|details|h[1-6]|blockquote)\b/iu.test(html)
  );
}

/** One clause a row, its cells joined by ` | `; a table of one column is layout, and its cells are paragraphs. */
function addTable(table: Tokens.Table, into: Outline): void {
  for (const cells of [table.header, ...table.rows]) {
    const phrases = cells.map(cell => phraseOf(cell.tokens));
    const text = phrases
      .map(phrase => phrase.text)
      .join(' | ')
      .trim();
    const links = phrases.flatMap(phrase => phrase.links);
    if (cells.length === 1) into.paragraph({ text, links });
    else into.row({ text, links });
  }
}
