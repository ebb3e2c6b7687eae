import type { CaptureReason } from './capture.ts';
import { CaptureError } from './capture.ts';

/** Chromium's network errors (net/base/net_error_list.h) by what they mean for a read; the first that matches speaks. */
const REASONS: readonly (readonly [RegExp, CaptureReason, string])[] = [
  [
    /^ERR_(NAME_|DNS_|ICANN_NAME)/,
    'dns',
    'its host name does not resolve: check the spelling of the url, and the DNS here',
  ],
  [
    /^ERR_CONNECTION_REFUSED$/,
    'refused',
    'nothing listens there: the site is down, or the port in the url is wrong',
  ],
  [
    /^ERR_(CONNECTION_(RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING|SOCKET_NOT_CONNECTED)$/,
    'reset',
    'the site closed the connection before the page was out: it will be tried again',
  ],
  [
    /^ERR_(CERT_|SSL_|BAD_SSL|TLS)/,
    'tls',
    'its certificate or encryption is not in order: compare with a browser',
  ],
  [/^ERR_(CONNECTION_)?TIMED_OUT$/, 'timeout', 'no answer in time: it will be tried again'],
  [/^ERR_TOO_MANY_REDIRECTS$/, 'redirects', 'it redirects in a circle: correct the url of the target'],
  [
    /^ERR_UNSAFE_REDIRECT$/,
    'guarded',
    'it redirects to what is no address of the web, which is never followed',
  ],
  [/^ERR_BLOCKED_BY_/, 'blocked', 'the browser was told not to show it'],
  [
    /^ERR_(INVALID_URL|UNKNOWN_URL_SCHEME|DISALLOWED_URL_SCHEME|UNSAFE_PORT)$/,
    'network',
    'its address is not one a page can have: correct the url of the target',
  ],
];

/** The error for a navigation that ended in a network error. `text` is Chromium's, e.g. `net::ERR_NAME_NOT_RESOLVED`. */
export function netError(url: string, text: string): CaptureError {
  const code = /ERR_[A-Z0-9_]+/.exec(text)?.[0] ?? text;
  const known = REASONS.find(([pattern]) => pattern.test(code));
  const [, reason, mend] = known ?? [
    undefined,
    'network' as const,
    'the network failed on the way to it: it will be tried again',
  ];
  return new CaptureError(reason, `${url} could not be read (${code}): ${mend}`);
}
