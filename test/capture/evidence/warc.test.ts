import { describe, expect, it } from 'vitest';
import { type WarcContent, type WarcExchange, warc } from '../../../src/capture/evidence/warc.ts';
import { joined, withheld } from '../../../src/capture/evidence/withheld.ts';
import { recordsOf } from './read-back.ts';

const AT = '2026-03-01T06:00:00.000Z';
const bytes = (text: string) => new TextEncoder().encode(text);

function anExchange(over: Partial<WarcExchange> = {}): WarcExchange {
  return {
    url: 'https://lutra.example/privacy?lang=en',
    method: 'GET',
    at: AT,
    requestHeaders: [['accept-language', 'en']],
    status: 200,
    statusText: 'OK',
    responseHeaders: [['content-type', 'text/html']],
    body: bytes('<p>We train.</p>'),
    ...over,
  };
}
const content = (...exchanges: WarcExchange[]): WarcContent => ({
  software: 'Clausewatch/0 Test/1',
  exchanges,
  readAt: AT,
  dom: { url: 'https://lutra.example/privacy', body: '<html></html>' },
});
const answerOf = async (over: Partial<WarcExchange>) =>
  (await recordsOf(await warc(content(anExchange(over))))).find(({ type }) => type === 'response')!;

describe('a WARC', () => {
  it('is the same for the same content, and no record has the id of another', async () => {
    const [one, same, other] = await Promise.all([
      warc(content(anExchange(), anExchange())),
      warc(content(anExchange(), anExchange())),
      warc(content(anExchange(), anExchange({ body: bytes('<p>We do not.</p>') }))),
    ]);
    expect(Buffer.from(one).equals(same)).toBe(true);
    const ids = [...(await recordsOf(one)), ...(await recordsOf(other))].map(
      ({ headers }) => headers['WARC-Record-ID']!,
    );
    expect(new Set(ids).size).toBe(12);
    for (const id of ids)
      expect(id).toMatch(/^<urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}>$/);
  });

  it('says how long the unpacked body is, and keeps what was said of the packed one', async () => {
    const packed = [
      ['Content-Encoding', 'br'],
      ['content-length', '7'],
      ['Transfer-Encoding', 'chunked'],
    ] as const;
    const { http } = await answerOf({ responseHeaders: packed });
    expect(http.split('\r\n').slice(1, 5)).toEqual([
      'X-Orig-Content-Encoding: br',
      'X-Orig-content-length: 7',
      'X-Orig-Transfer-Encoding: chunked',
      'Content-Length: 16',
    ]);
  });

  it('is not broken by headers that look like its own', async () => {
    const hostile = [
      ['WARC-Type', 'warcinfo'],
      ['WARC-X', 'a,,,b'],
      [':status', '200'],
      ['x-a', '1'],
      ['x-a', '2'],
    ] as const;
    const { http, headers } = await answerOf({ responseHeaders: hostile });
    expect(headers['WARC-Type']).toBe('response');
    expect(http).not.toMatch(/warc|:status/i);
    expect(http).toContain('x-a: 1\r\nx-a: 2');
  });

  it.each([
    ['93.184.216.34:443', '93.184.216.34'],
    ['[2606:2800:220::1]:443', '2606:2800:220::1'],
  ])('names the address that answered: %s', async (remoteAddress, said) => {
    expect((await answerOf({ remoteAddress })).headers['WARC-IP-Address']).toBe(said);
  });

  it('marks a body that was left out', async () => {
    const { headers } = await answerOf({ body: bytes(''), truncated: 'length' });
    expect(headers['WARC-Truncated']).toBe('length');
  });
});

describe('headers', () => {
  it('lose what somebody could be known by, not that it was there', () => {
    const headers = [
      ['Cookie', 'session=7'],
      ['authorization', 'Bearer x'],
      ['Set-Cookie', 'a=1'],
      ['accept', '*/*'],
    ] as const;
    expect(withheld(headers)).toEqual([
      ['Cookie', '(withheld)'],
      ['authorization', '(withheld)'],
      ['Set-Cookie', '(withheld)'],
      ['accept', '*/*'],
    ]);
  });

  it('of one name are joined, whatever the name', () => {
    const record = joined([
      ['Vary', 'accept'],
      ['vary', 'cookie'],
      ['__proto__', 'x'],
    ]);
    expect(Object.entries(record)).toEqual([
      ['vary', 'accept, cookie'],
      ['__proto__', 'x'],
    ]);
  });
});
