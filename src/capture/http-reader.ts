import type { Clock } from '../words/instant.ts';
import { instant } from '../words/instant.ts';
import { type Capture, CaptureError, type Content, type ReadRequest } from './capture.ts';
import { httpEvidence } from './evidence/http-evidence.ts';
import { openPassageFor, type PassageSettings } from './guard/passage-for.ts';
import { decodeHtml } from './http-charset.ts';
import { outOfTime } from './http-failure.ts';
import { type Remembered, validators } from './http-remembered.ts';
import { statusError } from './http-status.ts';
import { textRefusal } from './refusal.ts';
import { type Answered, get } from './undici-get.ts';
import { plainUserAgent } from './user-agent.ts';

export interface HttpOptions extends PassageSettings {
  clock: Clock;
  /** The whole user agent, in place of the default one. */
  userAgent?: string | undefined;
  contact?: string | undefined;
  /** Pages that were got before. */
  remembered?: Remembered;
}

/** Bytes of a decoded page or PDF. The longest terms known have 2 MB. */
export const BODY_LIMIT = 30_000_000;

const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5';

/**
 * Gets a page or a PDF with one plain request. Nothing is rendered: what scripts would write is not there, and nothing unfolds.
 * @param expired fires when the time for this read is over
 * @param at address to get, where it is not the one of the request
 * @throws CaptureError; or the reason of `signal`
 */
export async function readHttp(
  request: ReadRequest,
  options: HttpOptions,
  expired: AbortSignal,
  signal?: AbortSignal,
  at = request.url,
): Promise<Capture> {
  const { url, locale, visit, mode } = request;
  const { clock, secret } = options;
  const passage = await openPassageFor(request, options);
  const cookie = visit.cookies === undefined ? undefined : secret(visit.cookies);
  try {
    // Evidence is of what was sent, not of being told that it is still the same.
    const known = mode === 'evidence' ? undefined : options.remembered?.get(request);
    const answered = await get(at, {
      about: known && { url: known.finalUrl, headers: validators(known) },
      passage,
      clock,
      headers: {
        accept: ACCEPT,
        'accept-language': locale,
        'user-agent': visit.userAgent ?? options.userAgent ?? plainUserAgent(options.contact),
      },
      own: { url, headers: { ...visit.headers, ...(cookie !== undefined && { cookie }) } },
      signal: signal ? AbortSignal.any([signal, expired]) : expired,
      limit: BODY_LIMIT,
    });
    const { headers, hops, status, url: finalUrl } = answered;
    if (status === 304 && finalUrl === known?.finalUrl) return { ...known, readAt: instant(clock()) };
    const refused = statusError(answered, clock());
    if (refused) throw refused;
    const facts = { url, finalUrl, readAt: instant(clock()), status, headers, hops, browser: 'http' };
    const capture = { ...facts, ...contentOf(answered) };
    options.remembered?.put(request, capture);
    return mode === 'evidence'
      ? { ...capture, evidence: await httpEvidence(answered, capture.readAt) }
      : capture;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (expired.aborted && !(error instanceof CaptureError)) throw outOfTime(url);
    throw error;
  } finally {
    await passage.close();
  }
}

/** @throws CaptureError for what is neither a page nor a PDF */
function contentOf({ url, headers, body }: Answered): Content {
  const type = headers['content-type'] ?? '';
  const essence = type.split(';')[0]!.trim().toLowerCase();
  if (isPdf(essence, body)) return { contentType: 'application/pdf', body };
  const text = decodeHtml(body, type);
  const error = textRefusal(url, { contentType: essence, textLength: visibleLength(text) });
  if (error) throw error;
  return { contentType: 'text/html', body: text };
}

/** A PDF says so itself, also where its server calls it a mere file. */
function isPdf(essence: string, body: Uint8Array): boolean {
  const claims = essence === 'application/pdf' || essence === 'application/octet-stream';
  return claims && Buffer.from(body.subarray(0, 1024)).includes('%PDF-');
}

/** Roughly, and in linear time whatever comes: whether there is a document in it is for the extractor to say. */
function visibleLength(html: string): number {
  return html.replace(/<[^<>]*>/g, ' ').trim().length;
}
