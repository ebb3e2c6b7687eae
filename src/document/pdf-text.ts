import { getDocumentProxy } from 'unpdf';
import { CaptureError } from '../capture/capture.ts';
import type { PdfPage } from './pdf-furniture.ts';
import { linesOf, type Piece } from './pdf-lines.ts';

/** More than any policy; beyond it a PDF is an accident, a book or an attack. */
const MOST_PAGES = 500;
const MOST_PIECES = 500_000;

export interface PdfText {
  title: string;
  /** As the PDF declares it. */
  language: string | undefined;
  pages: readonly PdfPage[];
}

/**
 * The lines of a PDF, page by page, and what it says of itself.
 * @param signal ends the work between two pages
 * @throws CaptureError `content-type` for what is no readable PDF, `too-large` beyond 500 pages, `timeout` when the signal fired
 */
export async function pdfText(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfText> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw tooLarge(`${pdf.numPages} pages`);
    const pages: PdfPage[] = [];
    let count = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      if (signal?.aborted)
        throw new CaptureError('timeout', `the PDF was not read within its time: gave up at page ${number}`);
      const page = await pdf.getPage(number);
      const { transform, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      count += items.length;
      if (count > MOST_PIECES) throw tooLarge(`more than ${MOST_PIECES} pieces of text`);
      const pieces = items.flatMap(item => ('str' in item ? (pieceOf(item, transform) ?? []) : []));
      pages.push({ lines: linesOf(pieces, number), height });
      page.cleanup();
      // Parsing is work for this very process: let others, and the signal, have their turn.
      await new Promise(resume => setImmediate(resume));
    }
    const { info } = await pdf.getMetadata();
    return { title: text(info, 'Title') ?? '', language: text(info, 'Language'), pages };
  } catch (error) {
    throw error instanceof CaptureError ? error : unreadable(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Nothing in a PDF is run, drawn or fetched. The bytes are copied, for the parser takes what it is given. */
async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
    });
  } catch (error) {
    throw unreadable(error);
  }
}

type Matrix = readonly number[];

/** Text that does not run from left to right across the page is a stamp or a watermark. */
function pieceOf(
  item: { str: string; transform: Matrix; width: number; fontName: string },
  view: Matrix,
): Piece | undefined {
  const [a, b, c, d, e, f] = view as [number, number, number, number, number, number];
  const [ta, tb, tc, td, x, y] = item.transform as [number, number, number, number, number, number];
  const along = [a * ta + c * tb, b * ta + d * tb] as const;
  if (along[0] <= 0 || Math.abs(along[1]) > 0.1 * along[0]) return undefined;
  return {
    text: item.str,
    x: a * x + c * y + e,
    y: b * x + d * y + f,
    width: item.width,
    size: Math.hypot(a * tc + c * td, b * tc + d * td),
    font: item.fontName,
  };
}

function text(info: object, name: string): string | undefined {
  const value = (info as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

function tooLarge(size: string): CaptureError {
  return new CaptureError('too-large', `the PDF has ${size}: point the target at the document itself`);
}

function unreadable(cause: unknown): CaptureError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new CaptureError('content-type', `the PDF cannot be read (${why}): open it in a viewer`, { cause });
}
