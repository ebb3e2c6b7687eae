import { describe, expect, it } from 'vitest';
import { netError } from '../../src/capture/net-error.ts';

describe('a network error of the browser', () => {
  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'dns'],
    ['net::ERR_DNS_TIMED_OUT', 'dns'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_CONNECTION_RESET', 'reset'],
    ['net::ERR_EMPTY_RESPONSE', 'reset'],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'reset'],
    ['net::ERR_CERT_DATE_INVALID', 'tls'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'tls'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'tls'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['net::ERR_TIMED_OUT', 'timeout'],
    ['net::ERR_TOO_MANY_REDIRECTS', 'redirects'],
    ['net::ERR_HTTP2_PROTOCOL_ERROR', 'network'],
    ['net::ERR_FAILED', 'network'],
  ])('%s means %s', (text, reason) => {
    const error = netError('https://lutra.example/', text);
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(/^https:\/\/lutra\.example\/ could not be read \(ERR_\w+\): /);
  });
});
