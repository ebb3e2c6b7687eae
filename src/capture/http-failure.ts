import type { CaptureReason } from './capture.ts';
import { CaptureError } from './capture.ts';

/** Error codes of Node, OpenSSL and undici by what they mean for a read; the first that matches speaks. */
const REASONS: readonly (readonly [RegExp, CaptureReason, string])[] = [
  [
    /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/,
    'tls',
    'its certificate or encryption is not in order: compare with a browser',
  ],
  [/^(UND_ERR_.*TIMEOUT|ETIMEDOUT)$/, 'timeout', 'no answer in time: it will be tried again'],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR_STREAM_PREMATURE_CLOSE)$/,
    'reset',
    'the site closed the connection before the page was out: it will be tried again',
  ],
  [
    /^Z_|^ERR_.*BROTLI|^ERR__ERROR_FORMAT/,
    'reset',
    'its compression breaks off or is damaged: it will be tried again',
  ],
];

/** The error for a plain request that ended without an answer, or within one. */
export function httpFailure(url: string, error: unknown): CaptureError {
  if (error instanceof CaptureError) return error;
  const code = codes(error).find(each => REASONS.some(([pattern]) => pattern.test(each)));
  const [, reason, mend] = REASONS.find(([pattern]) => pattern.test(code ?? '')) ?? [
    undefined,
    'network' as const,
    'the network failed on the way to it: it will be tried again',
  ];
  const said = code ?? (error instanceof Error ? error.message : String(error));
  return new CaptureError(reason, `${url} could not be read (${said}): ${mend}`, { cause: error });
}

/** The error for a request that was given up when its time was over. */
export function outOfTime(url: string): CaptureError {
  return new CaptureError(
    'timeout',
    `${url}: gave up while waiting for an answer: the time for this read was over`,
  );
}

/** Of the error and of what caused it. */
function codes(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as NodeJS.ErrnoException;
  return [...(code === undefined ? [] : [code]), ...codes(error.cause)];
}
