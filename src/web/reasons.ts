import type { Check } from '../archive/archive.ts';
import type { CaptureReason } from '../capture/capture.ts';

/** Why a page could not be read, as a sentence for people who do not run servers. */
export const REASON_WORDS: Record<CaptureReason, string> = {
  dns: 'The host name could not be found.',
  refused: 'The server refused the connection.',
  reset: 'The server broke off the connection.',
  tls: 'No secure connection could be made.',
  timeout: 'The page did not answer in time.',
  gone: 'There is no page at this address.',
  blocked: 'The site turned us away.',
  throttled: 'The site asked us to come back later.',
  'server-error': 'The server reported an error of its own.',
  'http-error': 'The server answered with an error.',
  'content-type': 'The answer was not a web page.',
  redirects: 'The address leads from one redirect to the next.',
  download: 'The address answered with a file to download.',
  'too-large': 'The answer was too large to be a policy.',
  'no-text': 'The PDF holds pictures of text, and no text.',
  'soft-error': 'The page holds an error message instead of a policy.',
  challenge: 'The site asked for proof that a person was reading.',
  'login-wall': 'The page asks for an account before it shows the text.',
  'consent-wall': 'The page shows nothing until cookies are accepted.',
  shrunk: 'Most of the text was missing.',
  grown: 'Far more text was there than edits explain.',
  language: 'The page answered in another language.',
  moved: 'The address led to another page.',
  replaced: 'The page held another document.',
  guarded: 'The address leads into a private network, where we do not go.',
  robots: 'The site asks programs not to read this page.',
  ceiling: 'The site has been visited as often as we allow ourselves for today.',
  empty: 'The page answered, but held no policy text.',
  network: 'The connection failed.',
  browser: 'Our own browser failed.',
};

/** The sentence for a check that read nothing, or nothing that could be believed. */
export function reasonOf(check: Pick<Check, 'outcome' | 'reason'>): string {
  if (check.outcome === 'unstable') return 'Something different was read, and is not believed yet.';
  return check.reason ? REASON_WORDS[check.reason] : 'The visit failed.';
}

/** What else is known about a check, as a sentence; empty where there is nothing. */
export function detailOf({ detail = '' }: Pick<Check, 'detail'>): string {
  return detail.charAt(0).toUpperCase() + detail.slice(1);
}
