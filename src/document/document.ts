export interface Link {
  text: string;
  /** Absolute address where the base was known; as written otherwise. */
  href: string;
}

/**
 * The smallest addressable statement of a document. Headings are clauses too, so that a document can be rebuilt from its
 * clauses; rules pass over them.
 */
export interface Clause {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** The headings above, outermost first. A heading's path does not contain itself. */
  path: readonly string[];
  /** Plain text on one line, white space collapsed, markup gone. Cells of a row are joined by ` | `. */
  text: string;
  links: readonly Link[];
  /** 1 to 6; on headings only. */
  level?: number;
  /** For items: the paragraph that introduces the list, where there is one ("You can object by:"). */
  lead?: string;
  /** The page it begins on, from 1; in documents made of PDFs only. */
  page?: number;
}

/** How the document was found in the page. `fallback` means that the declared selectors matched nothing. */
export type Section = 'selected' | 'main-content' | 'fallback';

/** Title and clauses, extracted from a capture or from Markdown. Derived: the same input gives the same document. */
export interface Document {
  title: string;
  /** Primary language subtag (`en`, `fr`, …), or `und` where it could not be told. */
  language: string;
  section: Section;
  /** In reading order. */
  clauses: readonly Clause[];
}

/** Version of the extraction. Raise it whenever the same capture may give another document. */
export const EXTRACTOR = '2';
