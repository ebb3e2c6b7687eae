import { type Capture, CaptureError, type Reader } from '../capture/capture.ts';
import type { Document } from '../document/document.ts';
import { documentFromHtml } from '../document/from-html.ts';
import { documentHash } from '../document/sameness.ts';
import type { Target } from '../target/target.ts';

/** One read of a target, with what today's extractor makes of it. */
export type Reading =
  | { kind: 'read'; capture: Capture; document: Document; hash: string }
  | { kind: 'failed'; error: CaptureError };

/**
 * Reads a target once. A page that could not be read is a result, not an exception.
 * @throws CaptureError with reason `browser`: our own side failed, which says nothing about the page
 */
export async function readTarget(target: Target, reader: Reader, signal?: AbortSignal): Promise<Reading> {
  try {
    const capture = await reader.read({ url: target.url, locale: target.locale }, signal);
    const document = extract(capture.body, capture.finalUrl, target);
    if (document.clauses.length === 0) {
      throw new CaptureError('empty', `${target.url} was read, but holds no text that could be a document`);
    }
    return { kind: 'read', capture, document, hash: documentHash(document) };
  } catch (error) {
    if (error instanceof CaptureError && error.reason !== 'browser') return { kind: 'failed', error };
    throw error;
  }
}

/** What today's extractor makes of a captured body. */
export function extract(body: string, url: string, target: Pick<Target, 'select' | 'remove'>): Document {
  return documentFromHtml(body, { url, select: target.select, remove: target.remove });
}
