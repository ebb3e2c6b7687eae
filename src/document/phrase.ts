import type { Link } from './document.ts';

/** Text on one line with the links that stand in it: what a clause says, before its place in the document is known. */
export interface Phrase {
  text: string;
  links: readonly Link[];
  /** Of a PDF: the page it begins on, from 1. */
  page?: number;
}

/** Collects the pieces of a phrase in reading order. */
export interface PhraseWriter {
  write(text: string): void;
  /** Opens a link; what is written until `closeLink` is its text. Links do not nest: an inner one is ignored. */
  openLink(href: string): void;
  closeLink(): void;
  /** The phrase so far, white space collapsed; the writer is empty again. An open link continues in the next phrase. */
  take(): Phrase;
}

/** One line: every run of white space becomes a single space, none at the ends. */
export function oneLine(text: string): string {
  return isOneLine(text) ? text : text.replace(/\s+/gu, ' ').trim();
}

const SPACE = 32;
const OTHER_SPACES = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** Looks at each sign once: most texts are one line, and this is asked of all. */
function isOneLine(text: string): boolean {
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === SPACE ? last === SPACE : isOtherSpace(sign)) return false;
    last = sign;
  }
  return text === '' || last !== SPACE;
}

/** Space other than the plain one; control characters are taken for it. */
function isOtherSpace(sign: number): boolean {
  if (sign < 0xa0) return sign < SPACE;
  if (sign < 0x2000) return sign === 0xa0 || sign === 0x1680;
  return sign <= 0x200a || (sign > 0x2027 && OTHER_SPACES.has(sign));
}

export function phraseWriter(): PhraseWriter {
  let pieces: string[] = [];
  let links: Link[] = [];
  let href: string | undefined;
  let linkPieces: string[] = [];

  function endLink(): void {
    const text = oneLine(linkPieces.join(''));
    if (href !== undefined && text !== '') links.push({ text, href });
    linkPieces = [];
  }

  return {
    write(text) {
      pieces.push(text);
      if (href !== undefined) linkPieces.push(text);
    },
    openLink(address) {
      href ??= address;
    },
    closeLink() {
      endLink();
      href = undefined;
    },
    take() {
      endLink();
      const phrase = { text: oneLine(pieces.join('')), links };
      pieces = [];
      links = [];
      return phrase;
    },
  };
}
