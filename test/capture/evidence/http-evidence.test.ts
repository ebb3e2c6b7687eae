import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/capture/capture.ts';
import { openReader } from '../../../src/capture/playwright-reader.ts';
import { PLAIN_VISIT } from '../../../src/target/target.ts';
import { sha256 } from '../../../src/words/sha256.ts';
import { pdf, policy, redirects } from '../../site/behaviours.ts';
import { type Site, startSite } from '../../site/site.ts';
import { readerOptions, request } from '../browser.ts';
import { recordsOf } from './read-back.ts';

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await startSite({
    '/privacy': policy(),
    '/file.pdf': pdf,
    '/old': redirects('/privacy', 301),
    '/counted': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', etag: '"1"', 'set-cookie': 'session=otter' })
        .end('<p>We keep your chats for thirty days, and no longer than that.</p>'),
  });
  reader = await openReader({ ...(await readerOptions()), secret: () => 'session=otter' });
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

const visit = { ...PLAIN_VISIT, read: 'http', cookies: 'LUTRA_COOKIES' } as const;
const read = (path: string) => reader.read(request(site.url(path), { visit, mode: 'evidence' }));

describe('the evidence of a plain request', () => {
  it('is every exchange on the way, the last with its body', async () => {
    const { evidence, body } = await read('/old');
    const all = await recordsOf(evidence!.warc!);
    expect(all.map(({ type, uri }) => [type, uri && new URL(uri).pathname])).toEqual([
      ['warcinfo', ''],
      ['response', '/old'],
      ['request', '/old'],
      ['response', '/privacy'],
      ['request', '/privacy'],
    ]);
    expect(evidence!.exchanges.map(({ status }) => status)).toEqual([301, 200]);
    expect(evidence!.exchanges[1]!.body).toBe(sha256(body));
    expect(evidence!.remoteAddress).toBe(new URL(site.url('/')).host);
  });

  it('says that there is no picture', async () => {
    const { evidence } = await read('/privacy');
    expect(evidence!.screenshot).toBeUndefined();
    expect(evidence!.missing.map(({ part }) => part)).toEqual(['screenshot.png']);
  });

  it('holds a PDF as it was sent', async () => {
    const { evidence, body, contentType } = await read('/file.pdf');
    expect(contentType).toBe('application/pdf');
    expect(evidence!.exchanges.at(-1)!.body).toBe(sha256(body));
  });

  it('is asked for anew where the page is known, for it is of what was sent', async () => {
    await reader.read(request(site.url('/counted'), { visit }));
    const { evidence } = await read('/counted');
    expect(site.requests.at(-1)!.headers['if-none-match']).toBeUndefined();
    expect(evidence!.exchanges.at(-1)!.status).toBe(200);
  });

  it('withholds cookies of both sides', async () => {
    const { evidence, headers } = await read('/counted');
    expect(site.requests.at(-1)!.headers.cookie).toBe('session=otter');
    expect(headers['set-cookie']).toBe('(withheld)');
    expect(
      JSON.stringify([(await recordsOf(evidence!.warc!)).map(({ http }) => http), evidence!.exchanges]),
    ).not.toContain('otter');
  });
});
