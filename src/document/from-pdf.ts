import { CaptureError } from '../capture/capture.ts';
import type { Document } from './document.ts';
import { languageOf, primarySubtag } from './language.ts';
import { outline, titleOf } from './outline.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { type Paragraph, paragraphsOf } from './pdf-paragraphs.ts';
import { pdfText } from './pdf-text.ts';
import { oneLine } from './phrase.ts';

/** Fewer letters a page than this are a scan with a stamp on it. */
const LEAST_LETTERS = 30;

/**
 * The document that a PDF holds: paragraphs put together again from lines, without page numbers and running titles; each clause
 * names the page it begins on. PDFs do not say what is a heading, so larger or other type than the body's does; there are no
 * selectors, and no links.
 * @param signal ends the work between two pages
 * @throws CaptureError `no-text` for scanned pages, `content-type`, `too-large` and `timeout` as `pdfText`
 */
export async function documentFromPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<Document> {
  const { title, language, pages } = await pdfText(bytes, signal);
  const paragraphs = paragraphsOf(withoutFurniture(pages));
  const letters = paragraphs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < LEAST_LETTERS * pages.length) {
    throw new CaptureError(
      'no-text',
      `the PDF's ${pages.length} pages hold pictures and no text: ask for one that can be searched`,
    );
  }
  const into = outline();
  const sizes = [...new Set(headings(paragraphs).map(rank))].sort((one, other) => other - one);
  for (const paragraph of paragraphs) {
    const { kind, text, page } = paragraph;
    const phrase = { text: oneLine(text), links: [], page };
    if (kind === 'heading') into.heading(Math.min(6, sizes.indexOf(rank(paragraph)) + 1), phrase);
    else into[kind](phrase);
  }
  const { clauses } = into;
  return {
    title: titleOf(clauses, oneLine(title)),
    language: primarySubtag(language) ?? languageOf(clauses),
    section: 'main-content',
    clauses,
  };
}

function headings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter(({ kind }) => kind === 'heading');
}

function rank({ size }: Paragraph): number {
  return Math.round(size);
}
