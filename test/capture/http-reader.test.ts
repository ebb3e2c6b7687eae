import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureReason, Reader } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { PLAIN_VISIT, type Visiting } from '../../src/target/target.ts';
import * as answers from '../site/behaviours.ts';
import { type Behaviour, file, html, pdf, policy, redirects } from '../site/behaviours.ts';
import { gzipBomb, longBody } from '../site/hostile.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import { downloads } from '../site/scripted.ts';
import { type Site, startSite } from '../site/site.ts';
import { descendants, readerOptions, request } from './browser.ts';

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await startSite({ '/privacy': policy(), '/file.pdf': pdf });
  const secret = (name: string) => (name === 'LUTRA_COOKIES' ? 'session=otter' : undefined);
  reader = await openReader({ ...(await readerOptions()), deadlineMs: 4_000, secret });
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

const read = (path: string, over: Partial<Visiting> = {}) =>
  reader.read(request(site.url(path), { locale: 'fr-FR', visit: { ...PLAIN_VISIT, read: 'http', ...over } }));
const serve = (path: string, behaviour: Behaviour) => {
  site.set(path, behaviour);
  return path;
};
const last = (path: string) => site.requests.findLast(each => each.path === path)!.headers;
function packed(encoding: string, body: Buffer): Behaviour {
  return (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': encoding })
      .end(body);
}

describe('a page that is read without a browser', () => {
  it('is captured as it was sent, with how it was reached', async () => {
    serve('/old', redirects('/older', 301));
    serve('/older', redirects('/privacy#training'));
    expect(await read('/old')).toMatchObject({
      url: site.url('/old'),
      finalUrl: site.url('/privacy'),
      readAt: '2025-03-03T12:00:00.000Z',
      status: 200,
      contentType: 'text/html',
      body: pageMarkup(policyMarkup()),
      hops: [
        { url: site.url('/old'), status: 301 },
        { url: site.url('/older'), status: 302 },
        { url: site.url('/privacy'), status: 200 },
      ],
    });
    expect(descendants()).toEqual([]);
  });

  it('is asked for in its locale, by a user agent that says who asks', async () => {
    await read('/privacy');
    expect(last('/privacy')).toMatchObject({
      'accept-language': 'fr-FR',
      'user-agent': expect.stringMatching(/Clausewatch\/\d+\.\d+\.\d+; \+https:\/\//),
    });
  });

  it('is sent the headers and cookies of its target, which no other host gets to see', async () => {
    const other = await startSite({ '/privacy': policy() });
    const visit = { headers: { 'x-lutra': '7' }, cookies: 'LUTRA_COOKIES', userAgent: 'Otter/1' };
    await read(serve('/elsewhere', redirects(other.url('/privacy'))), visit);
    expect(last('/elsewhere')).toMatchObject({
      'x-lutra': '7',
      cookie: 'session=otter',
      'user-agent': 'Otter/1',
    });
    const { headers } = other.requests[0]!;
    expect(headers).toMatchObject({ 'user-agent': 'Otter/1' });
    expect([headers['x-lutra'], headers.cookie]).toEqual([undefined, undefined]);
    await other.close();
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('may come packed: %s', async (encoding, pack) => {
    const { body } = await read(serve(`/${encoding}`, packed(encoding, pack(pageMarkup(policyMarkup())))));
    expect(body).toBe(pageMarkup(policyMarkup()));
  });

  it('may be a PDF, whose own bytes are kept', async () => {
    const capture = await read('/file.pdf');
    expect(capture.contentType).toBe('application/pdf');
    expect(Buffer.from(capture.body).toString()).toBe('%PDF-1.4\n%%EOF\n');
  });

  it.each<[string, CaptureReason, Behaviour]>([
    ['a page that is gone', 'gone', answers.answers(404)],
    ['a page that asks us to wait', 'throttled', answers.throttled('60')],
    ['a redirect without end', 'redirects', answers.redirectsForEver],
    ['plain text', 'content-type', file('text/plain', 'We train on nothing.')],
    ['a picture that is called a PDF', 'content-type', file('application/pdf', 'GIF89a')],
    ['an encoding that was not asked for', 'content-type', packed('zstd', Buffer.from('x'))],
    ['a page of 40 MB', 'too-large', longBody(40_000_000)],
    ['a gzip bomb', 'too-large', gzipBomb(500_000_000)],
    ['a damaged gzip', 'reset', packed('gzip', Buffer.from('not packed at all'))],
    ['half of a gzip', 'reset', packed('gzip', gzipSync(pageMarkup(policyMarkup())).subarray(0, 200))],
    ['a connection reset', 'reset', answers.resets],
    ['a connection closed without a word', 'reset', answers.saysNothing],
    ['a reset in the middle', 'reset', answers.resetsMidBody],
    ['no answer', 'timeout', answers.hangs],
    ['half an answer', 'timeout', answers.hangsMidBody],
    ['an answer without end', 'timeout', answers.endlessBody],
    ['an empty body', 'empty', html('')],
  ])('is refused with its reason: %s', async (name, reason, behaviour) => {
    const path = serve(`/refused/${encodeURIComponent(name)}`, behaviour);
    await expect(read(path)).rejects.toMatchObject({
      name: 'CaptureError',
      reason,
      message: expect.stringContaining(site.url(path)),
    });
  });

  it('that is called off ends with the caller’s reason', async () => {
    serve('/hangs', answers.hangs);
    const calledOff = new AbortController();
    const visit = { ...PLAIN_VISIT, read: 'http' as const };
    const outcome = reader
      .read(request(site.url('/hangs'), { visit }), calledOff.signal)
      .catch((e: unknown) => e);
    await expect.poll(() => site.requests.some(({ path }) => path === '/hangs')).toBe(true);
    calledOff.abort(new Error('shutting down'));
    expect(await outcome).toEqual(new Error('shutting down'));
  });
});

describe('a page that turns out to be a PDF in the browser', () => {
  it.each<[string, Behaviour]>([
    ['at once', pdf],
    ['after a redirect', redirects('/file.pdf')],
    [
      'that is to be saved',
      file('application/pdf', '%PDF-1.4\n%%EOF\n', { 'content-disposition': 'attachment' }),
    ],
  ])('is kept as its own bytes: %s', async (name, behaviour) => {
    const path = serve(`/pdf/${encodeURIComponent(name)}`, behaviour);
    const capture = await read(path, { read: 'browser' });
    expect(capture).toMatchObject({ url: site.url(path), status: 200, contentType: 'application/pdf' });
    expect(Buffer.from(capture.body).toString()).toBe('%PDF-1.4\n%%EOF\n');
  });

  it('says each hop once', async () => {
    serve('/to-pdf', redirects('/file.pdf'));
    const { hops, finalUrl } = await read('/to-pdf', { read: 'browser' });
    expect(hops.map(({ url }) => url)).toEqual([site.url('/to-pdf'), site.url('/file.pdf')]);
    expect(finalUrl).toBe(site.url('/file.pdf'));
  });

  it('only by a page of its own that stands remains that page', async () => {
    const capture = await read(serve('/offers', downloads('/file.pdf')), { read: 'browser' });
    expect(capture.contentType).toBe('text/html');
  });

  it('behind a page without text is that PDF', async () => {
    serve('/portal', html('<!doctype html><meta http-equiv="refresh" content="0;url=/file.pdf">'));
    expect((await read('/portal', { read: 'browser' })).contentType).toBe('application/pdf');
  });
});
