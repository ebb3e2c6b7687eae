import type { MarkedToken, Token } from 'marked';
import { isFootnoteMark } from './footnote.ts';
import { type Phrase, type PhraseWriter, phraseWriter } from './phrase.ts';

/** The phrase that inline tokens make; line breaks are spaces. */
export function phraseOf(tokens: readonly Token[]): Phrase {
  const writer = phraseWriter();
  writeTokens(tokens, writer, () => writer.write(' '));
  return opened(writer.take());
}

/** Without the bracket that opened a link whose other end a converter cut off. */
function opened(phrase: Phrase): Phrase {
  const cut = phrase.text.startsWith('[') && !phrase.text.includes(']');
  return cut ? { ...phrase, text: phrase.text.slice(1) } : phrase;
}

/** Like `phraseOf`, but two line breaks in a row begin a new phrase, as they do on a page. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  const writer = phraseWriter();
  let breaks = 0;
  writeTokens(
    tokens,
    writer,
    () => {
      breaks += 1;
      writer.write(' ');
      if (breaks === 2) phrases.push(opened(writer.take()));
    },
    () => {
      breaks = 0;
    },
  );
  phrases.push(opened(writer.take()));
  return phrases;
}

function writeTokens(
  tokens: readonly Token[],
  writer: PhraseWriter,
  lineBreak: () => void,
  said: () => void = () => undefined,
): void {
  const say = (text: string): void => {
    if (text.trim() !== '') said();
    writer.write(text);
  };
  const walk = (all: readonly Token[]): void => {
    for (const token of all as readonly MarkedToken[]) {
      switch (token.type) {
        case 'br':
          lineBreak();
          break;
        case 'link':
          if (isFootnoteMark(token.text.replaceAll('\\', ''), token.href)) break;
          writer.openLink(token.href);
          walk(token.tokens);
          writer.closeLink();
          break;
        case 'image':
          break;
        case 'html':
          if (/^<br\b/iu.test(token.raw)) lineBreak();
          else say(plain(token.raw.replace(/<!--.*?-->|<\/?[a-z][^>]*>/gisu, ' ')));
          break;
        case 'codespan':
          say(token.text);
          break;
        case 'escape':
          say(token.text);
          break;
        default:
          if ('tokens' in token && token.tokens !== undefined) walk(token.tokens);
          else if ('text' in token && typeof token.text === 'string') say(plain(token.text));
      }
    }
  };
  walk(tokens);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The end of a link that a converter cut at a line's end. */
const LINK_END = /\]\((?:https?:|mailto:|tel:|\/|#)[^\s()]*\)/gu;

/** Text as it reads: entities decoded, emphasis marks that did not pair and ends of links without a beginning taken away. */
function plain(text: string): string {
  return text
    .replace(LINK_END, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu,
      (whole, decimal, hex, name) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/\*{2,}|_{2,}/gu, '');
}
