import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import type { StoredAnswer } from '../../src/capture/playwright-routes.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import type { Site } from '../site/site.ts';
import { startSite } from '../site/site.ts';
import { readerOptions, request } from './browser.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/replay');

let site: Site;
let reader: Reader;
const stored = new Map<string, StoredAnswer>();
beforeAll(async () => {
  site = await startSite();
  reader = await openReader({ ...(await readerOptions()), answer: url => stored.get(url) });
});
beforeEach(() => stored.clear());
afterAll(async () => {
  await reader.close();
  await site.close();
});

const read = (url: string) => reader.read(request(url));
function store(url: string, body: string | Buffer, status = 200, headers: Record<string, string> = {}): void {
  stored.set(url, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body });
}

describe('replay', () => {
  it('gives the stored page as if it were live, under its own address', async () => {
    store('https://lutra.example/privacy', pageMarkup(policyMarkup()), 200, { etag: '"7"' });
    const capture = await read('https://lutra.example/privacy#training');
    expect(capture).toMatchObject({ status: 200, finalUrl: 'https://lutra.example/privacy#training' });
    expect(capture.headers).toMatchObject({ etag: '"7"' });
    expect(capture.body).toContain('to train our models');
  });

  it('never touches the network: not for what the page embeds, nor for where it redirects to', async () => {
    const live = site.url('/live');
    const embeds = ['script', 'iframe', 'img'].map(tag => `<${tag} src="${live}"></${tag}>`).join('');
    store(
      'https://lutra.example/embeds',
      pageMarkup(policyMarkup() + embeds, `<link rel="stylesheet" href="${live}">`),
    );
    store('https://lutra.example/moved', '', 302, { location: live });
    expect((await read('https://lutra.example/embeds')).status).toBe(200);
    await expect(read('https://lutra.example/moved')).rejects.toMatchObject({ name: 'CaptureError' });
    await expect(read(live)).rejects.toMatchObject({ name: 'CaptureError' });
    expect(site.requests).toEqual([]);
  });

  it('leaves the page as its scripts had left it: they do not run again', async () => {
    const scripts = `<script>document.body.innerHTML = ''; location.href = 'https://lutra.example/error';</script>`;
    store('https://lutra.example/app', pageMarkup(policyMarkup() + scripts));
    const { body } = await read('https://lutra.example/app');
    expect(body).toContain('to train our models');
  });

  it('refuses what was refused', async () => {
    store('https://lutra.example/gone', 'Gone', 410);
    await expect(read('https://lutra.example/gone')).rejects.toMatchObject({ reason: 'gone' });
  });
});

describe.runIf(existsSync(CORPUS))('recorded history of a real policy', () => {
  it('reads, capture by capture, in about a second each', { timeout: 60_000 }, async () => {
    const files = globSync(join(CORPUS, 'mistral-privacy/*.html.gz')).sort();
    expect(files).toHaveLength(17);
    const { url } = JSON.parse(readFileSync(join(dirname(files[0]!), 'replay.json'), 'utf8')) as {
      url: string;
    };
    for (const file of files) {
      const body = gunzipSync(readFileSync(file));
      store(url, body);
      expect((await read(url)).body.length).toBeGreaterThan(0.9 * body.length);
    }
  });
});
