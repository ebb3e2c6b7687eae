import { beforeEach, describe, expect, it } from 'vitest';
import { type Capture, CaptureError, type Reader } from '../../src/capture/capture.ts';
import { type FetchText, heedRobots } from '../../src/capture/heed-robots.ts';
import { PLAIN_VISIT } from '../../src/target/target.ts';
import { aCapture } from '../archive/builders.ts';
import { request } from './browser.ts';

const HOUR = 3_600_000;
const PAGE = 'https://lutra.example/privacy';
const FORBIDS = {
  url: 'https://lutra.example/robots.txt',
  status: 200,
  body: 'User-agent: Clausewatch\nDisallow: /',
};
const heeding = { visit: { ...PLAIN_VISIT, robots: 'heed' as const } };

describe('a reader that knows robots.txt', () => {
  let now: number;
  let asked: string[];
  let read: string[];
  let answer: FetchText;
  let reader: Reader;
  beforeEach(() => {
    now = Date.parse('2026-03-01T06:00:00.000Z');
    asked = [];
    read = [];
    answer = async () => FORBIDS;
    const pages: Reader = {
      async read({ url }): Promise<Capture> {
        read.push(url);
        return aCapture({ url });
      },
      close: async () => {},
    };
    const fetchText: FetchText = (url, page, signal) => {
      asked.push(url);
      return answer(url, page, signal);
    };
    reader = heedRobots(pages, fetchText, () => new Date(now));
  });

  it('reads what is forbidden where the target only records, and notes it', async () => {
    expect((await reader.read(request(PAGE))).robots).toBe('forbids');
  });

  it('does not read what is forbidden where the target heeds it, and says what to do', async () => {
    const refused = reader.read(request(PAGE, heeding));
    await expect(refused).rejects.toMatchObject({ reason: 'robots' });
    await expect(refused).rejects.toThrow('https://lutra.example/robots.txt forbids it to us');
    expect(read).toEqual([]);
  });

  it('reads what is allowed to the target that heeds', async () => {
    answer = async url => ({ url, status: 404, body: '' });
    expect((await reader.read(request(PAGE, heeding))).robots).toBe('silent');
  });

  it('asks once a day and host', async () => {
    await reader.read(request(PAGE));
    await reader.read(request(`${PAGE}/cookies`));
    expect(asked).toEqual(['https://lutra.example/robots.txt']);
    await reader.read(request('http://lutra.example/privacy'));
    expect(asked).toHaveLength(2);
    now += 24 * HOUR;
    await reader.read(request(PAGE));
    expect(asked).toHaveLength(3);
  });

  it.each<[string, CaptureError['reason'], FetchText]>([
    ['answers 503', 'robots', async url => ({ url, status: 503, body: '' })],
    ['is on no host', 'dns', url => Promise.reject(new CaptureError('dns', `${url}: there is no such host`))],
  ])('takes a robots.txt that %s as forbidding, for those who heed it', async (_, reason, unreachable) => {
    answer = unreachable;
    const refused = reader.read(request(PAGE, heeding));
    await expect(refused).rejects.toMatchObject({ reason });
    await expect(refused).rejects.toThrow('https://lutra.example/robots.txt');
    expect(await reader.read(request(PAGE))).not.toHaveProperty('robots');
  });

  it('asks again soon for one that could not be reached', async () => {
    answer = async url => ({ url, status: 503, body: '' });
    await reader.read(request(PAGE));
    answer = async () => FORBIDS;
    now += HOUR;
    expect((await reader.read(request(PAGE))).robots).toBe('forbids');
  });

  it('goes on believing the copy it had while there is no new one', async () => {
    answer = async url => ({ url, status: 200, body: 'User-agent: *\nAllow: /privacy' });
    await reader.read(request(PAGE));
    answer = async url => ({ url, status: 503, body: '' });
    now += 25 * HOUR;
    expect((await reader.read(request(PAGE, heeding))).robots).toBe('allows');
  });

  it('that is called off while asking has found out nothing', async () => {
    const stop = new AbortController();
    answer = (_url, _page, signal) => {
      stop.abort(new Error('the service is stopping'));
      return Promise.reject(signal?.reason);
    };
    await expect(reader.read(request(PAGE, heeding), stop.signal)).rejects.toThrow('stopping');
    answer = async () => FORBIDS;
    await reader.read(request(PAGE));
    expect(asked).toHaveLength(2);
  });
});
