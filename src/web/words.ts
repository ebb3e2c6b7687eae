import type { ChangeKind } from '../change/change.ts';
import type { Section } from '../document/document.ts';

/** `1 clause`, `7 clauses`, `1,388 visits`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What a difference is, as a headline where no finding offers a better one. */
export const KIND_WORDS: Record<ChangeKind, string> = {
  none: 'No difference in the text',
  text: 'The text changed, without bearing on training or opting out',
  'links-only': 'Only link addresses changed',
  'layout-only': 'Only the layout changed',
  formatting: 'Only signs and numbering changed',
  'moved-only': 'Clauses moved, their words unchanged',
  'dates-only': 'Only dates changed',
  renamed: 'A name changed throughout, and nothing else',
  'part-joined': 'A whole part joined the page',
  'part-left': 'A whole part left the page',
  'language-switched': 'The page answered in another language',
  truncated: 'Much of the text was missing',
  grown: 'Text that had been missing was there again',
  'different-document': 'Another document stood at this address',
};

/** What kind of change it is, in a word or two. */
export const KIND_NAMES: Record<ChangeKind, string> = {
  none: 'None',
  text: 'Wording',
  'links-only': 'Link addresses',
  'layout-only': 'Layout',
  formatting: 'Signs and numbering',
  'moved-only': 'Order of clauses',
  'dates-only': 'Dates',
  renamed: 'Name',
  'part-joined': 'Part that joined',
  'part-left': 'Part that left',
  'language-switched': 'Language of the page',
  truncated: 'Cut-off text',
  grown: 'Text that came back',
  'different-document': 'Another document',
};

export const SECTION_WORDS: Record<Section, string> = {
  selected: 'The declared part',
  'main-content': 'Main text, found by ourselves',
  fallback: 'Main text, because the declared part was not found',
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language subtag; `Not recognised` for `und`. */
export function languageInWords(tag: string): string {
  if (tag === 'und') return 'Not recognised';
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag; // a page may declare anything as its language
  }
}
