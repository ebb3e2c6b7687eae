import type { CaptureReason } from './capture.ts';
import { CaptureError } from './capture.ts';

/** The reason behind a status that is not a page, or `undefined` for one that may be. */
export function statusReason(status: number): CaptureReason | undefined {
  if (status === 204 || status === 205) return 'empty';
  if (status < 400) return undefined;
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 403 || status === 451) return 'blocked';
  if (status === 429 || status === 503) return 'throttled';
  return status >= 500 ? 'server-error' : 'http-error';
}

/** Milliseconds of a Retry-After header, which has seconds or an HTTP date (RFC 9110, 10.2.3); `undefined` if it has neither. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Z][a-z]{2}/.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

const MEND: Partial<Record<CaptureReason, string>> = {
  gone: 'the page has moved or was taken down: correct the url of the target',
  blocked: 'the site refuses us: look at the page in a browser, and ask its owner or choose another address',
  throttled: 'the site asks us to come less often: read it less frequently',
  'server-error': 'the site has a problem of its own: it will be tried again',
  empty: 'the site answered without a page: check the url of the target',
};

/** The error for an answer whose status says that it is not the page, if so. */
export function statusError(
  answer: { url: string; status: number; headers: Readonly<Record<string, string>> },
  now: Date,
): CaptureError | undefined {
  const reason = statusReason(answer.status);
  if (reason === undefined) return undefined;
  const mend = MEND[reason] ?? 'check the url of the target';
  return new CaptureError(reason, `${answer.url} answered with status ${answer.status}; ${mend}`, {
    retryAfter: retryAfter(answer.headers['retry-after'], now),
  });
}
