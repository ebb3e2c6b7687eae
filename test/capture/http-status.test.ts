import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfter, statusError, statusReason } from '../../src/capture/http-status.ts';

const now = new Date('2025-03-03T12:00:00.000Z');

describe('Retry-After', () => {
  it('has seconds or a date, and comes out in milliseconds from now', () => {
    expect(retryAfter('90', now)).toBe(90_000);
    expect(retryAfter('Mon, 03 Mar 2025 12:01:30 GMT', now)).toBe(90_000);
  });

  it('that lies in the past means now', () => {
    expect(retryAfter('Mon, 03 Mar 2025 11:00:00 GMT', now)).toBe(0);
  });

  it('that makes no sense is not there', () => {
    for (const header of [undefined, '', 'soon', '-5', '1.5', '2025-03-03'])
      expect(retryAfter(header, now)).toBeUndefined();
  });

  it('is never negative, whatever is in it', () => {
    fc.assert(fc.property(fc.string(), header => (retryAfter(header, now) ?? 0) >= 0));
  });
});

describe('a status', () => {
  it('is refused exactly from 400 on, and where there is no content', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), status => {
        const refused = statusReason(status) !== undefined;
        return refused === (status >= 400 || status === 204 || status === 205);
      }),
    );
  });

  it('is told with the address and what to do', () => {
    const error = statusError({ url: 'https://lutra.example/privacy', status: 404, headers: {} }, now);
    expect(error?.message).toBe(
      'https://lutra.example/privacy answered with status 404; the page has moved or was taken down: correct the url of the target',
    );
  });
});
