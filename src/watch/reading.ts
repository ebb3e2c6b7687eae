import {
  type Capture,
  CaptureError,
  type Content,
  type Reader,
  type ReadRequest,
} from '../capture/capture.ts';
import type { Document } from '../document/document.ts';
import { documentFromHtml } from '../document/from-html.ts';
import { documentFromMarkdown } from '../document/from-markdown.ts';
import { documentFromPdf } from '../document/from-pdf.ts';
import { notTheDocument } from '../document/not-the-document.ts';
import { documentHash } from '../document/sameness.ts';
import type { Target } from '../target/target.ts';

/** One read of a target, with what today's extractor makes of it; a page that came and was refused as its document is there still. */
export type Reading =
  | { kind: 'read'; capture: Capture; document: Document; hash: string }
  | { kind: 'failed'; error: CaptureError; capture?: Capture };

/**
 * Reads a target once. A page that could not be read is a result, not an exception.
 * @throws CaptureError with reason `browser`: our own side failed, which says nothing about the page
 */
export async function readTarget(
  target: Target,
  reader: Reader,
  signal?: AbortSignal,
  mode: ReadRequest['mode'] = 'routine',
): Promise<Reading> {
  let capture: Capture | undefined;
  try {
    capture = await reader.read(
      { url: target.url, locale: target.locale, visit: target.visit, mode },
      signal,
    );
    const document = await extract(capture, capture.finalUrl, target);
    const refusal = notTheDocument(document);
    if (refusal) throw new CaptureError(refusal.reason, told(target.url, refusal.why, document));
    return { kind: 'read', capture, document, hash: documentHash(document) };
  } catch (error) {
    if (error instanceof CaptureError && error.reason !== 'browser')
      return { kind: 'failed', error, ...(capture && { capture }) };
    throw error;
  }
}

/** Part of the detail of every check that did not find the declared section of its page. */
export const SECTION_LOST = 'tracking lost its section: the declared section was not found';

/** Part of the detail of every check that had to compare with the stored document. */
export const BODY_LOST = 'the page archived before could not be read, so its stored text was compared with';

/** What is wrong with a page that was read, for people: its address, what it says, and whether its section was lost as well. */
export function told(url: string, why: string, document: Document): string {
  return `${url} was read, but ${why}${document.section === 'fallback' ? `; ${SECTION_LOST}` : ''}`;
}

/** A PDF of hundreds of pages takes a few seconds. */
const PDF_MS = 30_000;

/** What today's extractor makes of what was captured. @throws CaptureError for content that no document can be made of */
export async function extract(
  content: Content,
  url: string,
  target: Pick<Target, 'select' | 'remove'>,
): Promise<Document> {
  switch (content.contentType) {
    case 'text/html':
      return documentFromHtml(content.body, { url, select: target.select, remove: target.remove });
    case 'text/markdown':
      return documentFromMarkdown(content.body);
    case 'application/pdf':
      try {
        return await documentFromPdf(content.body, AbortSignal.timeout(PDF_MS));
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        throw new CaptureError(error.reason, `${url}: ${error.message}`, { cause: error });
      }
  }
}
