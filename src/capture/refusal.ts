import { CaptureError } from './capture.ts';
import { statusError } from './http-status.ts';
import { netError } from './net-error.ts';

/** What came of the last navigation of a page. */
export interface Outcome {
  url: string;
  /** Of the answer, where one came. */
  status?: number;
  /** Of the answer, names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Chromium's error, e.g. `net::ERR_CONNECTION_RESET`, where the navigation failed. */
  failure?: string;
}

/** Why the outcome is not a page, if so. `url` is the address asked for. */
export function refusal(url: string, outcome: Outcome, now: Date): CaptureError | undefined {
  const { status, headers, failure } = outcome;
  const bad = status === undefined ? undefined : statusError({ url, status, headers }, now);
  if (bad) return bad;
  if (failure === undefined) return undefined;
  if (failure === 'net::ERR_ABORTED') {
    // The browser declined what was answered: to show it, or to download it. Without an answer the fault is not the page's.
    return status === undefined
      ? undefined
      : (download(url, headers) ?? notAPage(url, headers['content-type']));
  }
  return netError(url, failure);
}

const PAGES = new Set(['text/html', 'application/xhtml+xml']);

/** Why the text of a page is not one, if so. */
export function textRefusal(
  url: string,
  page: { contentType: string; textLength: number },
): CaptureError | undefined {
  if (!PAGES.has(page.contentType)) return notAPage(url, page.contentType);
  if (page.textLength > 0) return undefined;
  return new CaptureError(
    'empty',
    `${url} has no text at all: look at it in a browser, it may need a login or a region`,
  );
}

function download(url: string, headers: Outcome['headers']): CaptureError | undefined {
  if (!/^\s*attachment\b/iu.test(headers['content-disposition'] ?? '')) return undefined;
  return new CaptureError(
    'download',
    `${url} is a file to download and not a page: point the target at the page that shows the text`,
  );
}

function notAPage(url: string, contentType = 'of no type'): CaptureError {
  return new CaptureError(
    'content-type',
    `${url} is not a web page but a file (${contentType}): point the target at the page that shows the text`,
  );
}
