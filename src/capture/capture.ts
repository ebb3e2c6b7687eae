import type { Visiting } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';

/** One step of the way from the address asked for to the document that answered. */
export interface Hop {
  url: string;
  /** HTTP status of the answer. */
  status: number;
}

/**
 * What was read: the page as it stood when its text had settled (the serialised DOM), or a PDF's own bytes. Of a text that others
 * recorded, the Markdown they kept of it.
 */
export type Content =
  | { contentType: 'text/html'; body: string }
  | { contentType: 'application/pdf'; body: Uint8Array }
  | { contentType: 'text/markdown'; body: string };

/** Raw evidence of one read of a page. Immutable; everything else is derived from it. */
export type Capture = CaptureFacts & Content;

/** What is known of a read besides what was read. */
export interface CaptureFacts {
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
  /** What read it, e.g. `HeadlessChrome/156.0.0.0`. */
  browser: string;
  /** Characters of visible text before and after everything that unfolds was unfolded; of rendered pages only. */
  unfolded?: { before: number; after: number };
  /** The consent rule that fired and what came of it, where there was a banner. */
  consent?: { rule: string; refused: boolean };
  /** What robots.txt says of this address to our user agent, where it was asked. */
  robots?: 'allows' | 'forbids' | 'silent';
  /** Set where we never read the page: what was archived is a text that others recorded. Status, headers and hops are then not known. */
  recorded?: RecordedElsewhere;
  /** Everything loaded and kept; of evidence reads only. It is archived beside the body, not with these facts. */
  evidence?: Evidence;
}

/** A version that a collection of Open Terms Archive recorded: where to find it again, and what it says of itself. */
export interface RecordedElsewhere {
  by: 'Open Terms Archive';
  /** E.g. `genai-contrib`. */
  collection: string;
  /** Of the collection's repository of versions. */
  commit: string;
  /** In that repository, without `.md`: `Le Chat/Privacy Policy`. */
  path: string;
  /** The date of the commit, which is that of the snapshot it was made from. */
  at: Instant;
  /**
   * `page`: the collection saw the page so. `reading`: from here on the collection reads the page otherwise, or another collection
   * or service name took over; whether the page was edited too cannot be told.
   */
  differs: 'page' | 'reading';
  /** Addresses of the collection's own snapshots that the text was extracted from, as the commit names them. */
  snapshots: readonly string[];
}

/** One request of a page and its answer. */
export interface Exchange {
  url: string;
  method: string;
  /** As the browser names it: `document`, `script`, `image`, … */
  resourceType: string;
  /** Absent when there was no answer. */
  status?: number;
  /** Of the answer, names in lower case; what could be a secret is left out. */
  headers: Readonly<Record<string, string>>;
  /** The browser's error, when it failed. */
  failure?: string;
  /** SHA-256 of the answer's body as the browser unpacked it, where it is in the WARC. */
  body?: string;
}

/** What an evidence read keeps besides the page itself. A part that could not be made is left out and named in `missing`. */
export interface Evidence {
  /** PNG of the page as it was read, from its top; of at most 15,000 pixels. */
  screenshot?: Uint8Array;
  /** PNG of the page as it first stood, where a consent banner was then refused. */
  screenshotBeforeConsent?: Uint8Array;
  /** The exchange as gzipped WARC 1.1, with the DOM as it was read. */
  warc?: Uint8Array;
  exchanges: readonly Exchange[];
  /** `address:port` that answered for the main document. */
  remoteAddress?: string;
  certificate?: { subject: string; issuer: string; validFrom: Instant; validTo: Instant; protocol: string };
  /** Milliseconds from the start of the navigation, by the browser's names of the phases. */
  timings: Readonly<Record<string, number>>;
  /** Errors the page wrote to its console, at most 100. */
  consoleErrors: readonly string[];
  /** What is not there, or not whole, and why. */
  missing: readonly { part: string; why: string }[];
}

/**
 * Attribute that a capture's body has on the outermost elements that were not shown when it was taken (`display: none` or
 * `visibility: hidden`). It is a mark and no verdict: folded accordions and unselected tabs are hidden, and are policy text.
 */
export const HIDDEN = 'data-clausewatch-hidden';

/** Attribute that a capture's body has on elements that lay over the page: dialogs, and what is fixed to the window. Also only a mark. */
export const OVERLAY = 'data-clausewatch-overlay';

/** Attribute of a section that holds the text of a frame, with the frame's address. */
export const FRAME = 'data-clausewatch-frame';

/** Why a page could not be read. Set where it is known, never guessed from a message afterwards. */
export const CAPTURE_REASONS = [
  // No document came.
  'dns',
  'refused',
  'reset',
  'tls',
  'timeout',
  'network',
  'redirects',
  'gone',
  'blocked',
  'throttled',
  'server-error',
  'http-error',
  'content-type',
  'download',
  'too-large',
  'crashed',
  // A document came that is not the one: said of status 200 too.
  'empty',
  'no-text',
  'soft-error',
  'challenge',
  'login-wall',
  'consent-wall',
  // A document came that edits do not explain; believed when it lasts.
  'shrunk',
  'grown',
  'language',
  'moved',
  'replaced',
  // We did not ask.
  'guarded',
  'robots',
  'ceiling',
  // Our own side failed.
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
  visit: Visiting;
  /** `routine` loads no images, fonts and media; `evidence` loads and keeps everything. */
  mode: 'routine' | 'evidence';
}

/** Reads pages. One implementation drives Chromium; tests may not replace it, only the sites it visits. */
export interface Reader {
  /** @throws CaptureError */
  read(request: ReadRequest, signal?: AbortSignal): Promise<Capture>;
  close(): Promise<void>;
}
