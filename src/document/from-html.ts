import type { ChildNode } from 'domhandler';
import type { Selector } from '../target/target.ts';
import type { Clause, Document, Section } from './document.ts';
import { walkInto } from './html-walk.ts';
import { languageOf, primarySubtag } from './language.ts';
import { mainContent, removeBoxes, removeHiddenAround } from './main-content.ts';
import { outline, titleOf } from './outline.ts';
import { type Page, parsePage } from './page.ts';
import { partsOf, removeParts } from './page-part.ts';
import { oneLine } from './phrase.ts';

/** How to read a page: its address, for relative links, and what in it is the document (see `Target`). */
export interface HtmlReading {
  url?: string;
  select?: readonly Selector[];
  remove?: readonly Selector[];
}

/**
 * The document that a page holds. `remove` is taken out first, then `select` is read; where it matches no text, the main
 * content is read instead and the document says so in `section`.
 * @throws Error on a selector that is not CSS, naming it; CaptureError `too-large` on a page of absurd size
 */
export function documentFromHtml(
  html: string,
  { url, select = [], remove = [] }: HtmlReading = {},
): Document {
  const page = parsePage(html, url);
  removeParts(page, remove);
  const parts = partsOf(page, select);
  removeBoxes(page);
  removeHiddenAround(page);
  const selected = clausesOf(page, parts);
  if (selected.length > 0) return documentOf(page, selected, 'selected');
  const section = select.length === 0 ? 'main-content' : 'fallback';
  return documentOf(page, clausesOf(page, mainContent(page)), section);
}

function clausesOf(page: Page, parts: readonly ChildNode[]): readonly Clause[] {
  const into = outline();
  walkInto(into, parts, page.base);
  return into.clauses;
}

function documentOf(page: Page, clauses: readonly Clause[], section: Section): Document {
  const language = primarySubtag(page.lang) ?? languageOf(clauses);
  return { title: titleOf(clauses, oneLine(page.title)), language, section, clauses };
}
