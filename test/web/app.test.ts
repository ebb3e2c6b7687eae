import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import { DAWN } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { visit } from './page.ts';

let archive: Archive;
let close: () => Promise<void>;
const clock = () => new Date(DAWN);

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
});
afterAll(() => close());

describe('the web archive', () => {
  it('lets a page load our stylesheet, scripts and pictures, ask this archive, frame archived pages, and nothing else', async () => {
    const { headers } = await visit(webApp({ archive, clock }), '/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('names the stylesheet by its content, to be kept for ever', async () => {
    const app = webApp({ archive, clock });
    const [address] = (await visit(app, '/')).attributes('link[rel=stylesheet]', 'href');
    const style = await app.request(address!);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const again = await app.request('/style.css', {
      headers: { 'if-none-match': style.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/nothing',
    '/changes/31',
    '/changes/thirty',
    '/changes/99999999999999999999',
    '/snapshots/31',
    '/documents/lutra/privacy',
    '/documents/lutra',
  ])('has a readable page where there is nothing: %s', async path => {
    const page = await visit(webApp({ archive, clock }), path);
    expect(page.status).toBe(404);
    expect(page.text('h1')).toBe('There is no page at this address');
    expect(page.attributes('nav a', 'href')).toContain('/');
  });

  it('forgives a slash at the end', async () => {
    const answer = await webApp({ archive, clock }).request('/targets/');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, 'http://localhost/targets']);
  });

  it('is ready while the archive answers', async () => {
    const app = webApp({ archive, clock });
    expect((await app.request('/healthz')).status).toBe(200);
    expect((await app.request('/readyz')).status).toBe(200);
  });
});

describe('an archive that does not answer', () => {
  const errors: Error[] = [];
  const broken = async () => {
    const own = await temporaryArchive();
    await own.close();
    return webApp({ archive: own.archive, clock, onError: error => errors.push(error) });
  };

  it('leaves the process up, and not ready', async () => {
    const app = await broken();
    expect((await app.request('/healthz')).status).toBe(200);
    expect((await app.request('/readyz')).status).toBe(503);
  });

  it('is told to the log, not to the visitor', async () => {
    errors.length = 0;
    const page = await visit(await broken(), '/');
    expect(page.status).toBe(500);
    expect(page.text('h1')).toBe('This page could not be made');
    expect(errors).toHaveLength(1);
    expect(page.html).not.toContain(errors[0]!.message);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
