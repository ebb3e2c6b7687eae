import type { Instant } from '../words/instant.ts';

/** One step of the way from the address asked for to the document that answered. */
export interface Hop {
  url: string;
  /** HTTP status of the answer. */
  status: number;
}

/** Raw evidence of one read of a page. Immutable; everything else is derived from it. */
export interface Capture {
  /** The address asked for. */
  url: string;
  /** The address that answered in the end, after redirects and navigations of the page's own. */
  finalUrl: string;
  readAt: Instant;
  /** Status of the last main-frame document. */
  status: number;
  /** Response headers of that document, names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Redirects on the way, the final document last. */
  hops: readonly Hop[];
  /** `text/html` for a rendered page. */
  contentType: string;
  /** The page as it stood when its text had settled: the serialised DOM, UTF-8. */
  body: string;
  /** What read it, e.g. `HeadlessChrome/156.0.0.0`. */
  browser: string;
}

/**
 * Attribute that a capture's body has on the outermost elements that were not shown when it was taken (`display: none` or
 * `visibility: hidden`). It is a mark and no verdict: folded accordions and unselected tabs are hidden, and are policy text.
 */
export const HIDDEN = 'data-clausewatch-hidden';

/** Why a page could not be read. Set where it is known, never guessed from a message afterwards. */
export const CAPTURE_REASONS = [
  'dns',
  'refused',
  'reset',
  'tls',
  'timeout',
  'gone',
  'blocked',
  'throttled',
  'server-error',
  'http-error',
  'content-type',
  'empty',
  'network',
  'browser',
] as const;
export type CaptureReason = (typeof CAPTURE_REASONS)[number];

/** A read that gave no document. `browser` means our own side failed: an infrastructure error, never the page's fault. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';
  readonly reason: CaptureReason;
  /** How long the site asked us to stay away, in milliseconds, where it did. */
  readonly retryAfter: number | undefined;

  constructor(
    reason: CaptureReason,
    message: string,
    options: { cause?: unknown; retryAfter?: number | undefined } = {},
  ) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.retryAfter = options.retryAfter;
  }
}

export interface ReadRequest {
  url: string;
  locale: string;
}

/** Reads pages. One implementation drives Chromium; tests may not replace it, only the sites it visits. */
export interface Reader {
  /** @throws CaptureError */
  read(request: ReadRequest, signal?: AbortSignal): Promise<Capture>;
  close(): Promise<void>;
}
