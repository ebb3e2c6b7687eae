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

const UNEVEN = /^\s|\s$|\s\s|[^\S ]/u;

/** One line: every run of white space becomes a single space, none at the ends. */
export function oneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
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
