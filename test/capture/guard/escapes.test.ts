import { chromium } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/capture/capture.ts';
import { openReader } from '../../../src/capture/playwright-reader.ts';
import { PLAIN_VISIT } from '../../../src/target/target.ts';
import { html, redirects } from '../../site/behaviours.ts';
import { pageMarkup, policyMarkup } from '../../site/policy.ts';
import { navigatesTo, refreshesTo } from '../../site/scripted.ts';
import type { Site } from '../../site/site.ts';
import { startSite } from '../../site/site.ts';
import { readerOptions, request } from '../browser.ts';
import { type InnerService, startInnerService } from './inner-service.ts';

let site: Site;
let inner: InnerService;
let guarded: Reader;
/** The same reader, but the inner service is let in. */
let open: Reader;
beforeAll(async () => {
  site = await startSite();
  const allow = [new URL(site.url('/')).host];
  guarded = await openReader({ ...(await readerOptions()), allow });
  open = await openReader({ ...(await readerOptions()), allow: ['127.0.0.1'] });
});
afterAll(async () => {
  await guarded.close();
  await open.close();
  await site.close();
});
beforeEach(async () => {
  inner = await startInnerService();
  return () => inner.close();
});

/** A policy with everything a page can load from another host, each under a path that names it. */
function reachingOut(to: string): string {
  const http = `http://${to}`;
  const embedded = `<iframe src="${http}/frame"></iframe><object data="${http}/object" type="text/html"></object>
    <link rel="stylesheet" href="${http}/style"><link rel="prefetch" href="${http}/prefetch"><link rel="preconnect" href="${http}">
    <link rel="dns-prefetch" href="//secret-in-a-name.example"><script src="${http}/script"></script>
    <script type="module" src="${http}/module"></script><style>@import url("${http}/import");</style>`;
  const scripted = `<script>
    const blob = text => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    fetch('${http}/fetch', { mode: 'no-cors' }).catch(() => {});
    const xhr = new XMLHttpRequest(); xhr.open('GET', '${http}/xhr'); xhr.send();
    navigator.sendBeacon('${http}/beacon', 'x');
    new EventSource('${http}/events');
    new WebSocket('ws://${to}/socket');
    new Worker(blob("importScripts('${http}/worker')"));
  </script>`;
  return pageMarkup(policyMarkup() + embedded + scripted);
}
const KINDS = [
  'frame',
  'style',
  'script',
  'module',
  'import',
  'fetch',
  'xhr',
  'beacon',
  'events',
  'socket',
  'worker',
];

/** Looks for ways that are not HTTP: UDP of WebRTC and QUIC, and TCP of a relay. Never settles before a second is over. */
const sideDoors = (port: number) => `<script>
    const pc = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' },
      { urls: ['turn:127.0.0.1:${port}', 'turn:127.0.0.1:${port}?transport=tcp'], username: 'a', credential: 'b' }] });
    pc.createDataChannel('x'); pc.createOffer().then(offer => pc.setLocalDescription(offer));
    try { new WebTransport('https://127.0.0.1:${port}/').ready.catch(() => {}); } catch {}
    let ticks = 0; const timer = setInterval(() => { document.title = ++ticks; if (ticks > 12) clearInterval(timer); else document.body.append(' tick'); }, 100);
  </script>`;

describe('what a page loads', () => {
  it('reaches nothing that is not public, by any kind of request, and the page is read all the same', async () => {
    site.set('/reaching-out', html(reachingOut(`127.0.0.1:${inner.port}`)));
    const capture = await guarded.read(request(site.url('/reaching-out')));
    expect(capture.body).toContain('to train our models');
    expect(inner.reached()).toBe(0);
  });

  it('would reach it by all of these, were it let in', async () => {
    site.set('/reaching-out', html(reachingOut(`127.0.0.1:${inner.port}`)));
    await open.read(request(site.url('/reaching-out')));
    expect([...inner.paths].map(path => path.slice(1))).toEqual(expect.arrayContaining(KINDS));
  });
});

describe('ways around a proxy', () => {
  it('are shut: no datagram and no connection leaves', async () => {
    site.set('/side-doors', html(pageMarkup(policyMarkup() + sideDoors(inner.port))));
    const capture = await guarded.read(request(site.url('/side-doors')));
    expect(capture.body).toContain('tick');
    expect(inner.reached()).toBe(0);
  });

  it('are there in a browser that was not told otherwise', async () => {
    site.set('/side-doors', html(pageMarkup(policyMarkup() + sideDoors(inner.port))));
    const { executablePath } = await readerOptions();
    const browser = await chromium.launch({ executablePath });
    await (await browser.newPage()).goto(site.url('/side-doors'));
    await expect.poll(() => inner.reached(), { timeout: 5_000 }).toBeGreaterThan(0);
    await browser.close();
  });
});

function moved(to: string): string {
  site.set('/moved', redirects(to));
  return site.url('/moved');
}

describe.each(['browser', 'http'] as const)('an address that is asked for by %s', read => {
  const refusal = async (url: string) =>
    guarded.read(request(url, { visit: { ...PLAIN_VISIT, read } })).then(
      () => undefined,
      (error: unknown) => error,
    );

  it.each([
    ['of this machine', () => inner.url('/')],
    ['spelt in hexadecimal', () => `http://0x7f.0x1:${inner.port}/`],
    ['spelt as one number', () => `http://2130706433:${inner.port}/`],
    ['behind a user and a password', () => `http://lutra.example:pw@127.0.0.1:${inner.port}/`],
    ['of a name for this machine', () => `http://localhost:${inner.port}/`],
    ['with a dot at the end', () => `http://localhost.:${inner.port}/`],
    ['mapped into IPv6', () => `http://[::ffff:127.0.0.1]:${inner.port}/`],
    ['of this machine over TLS', () => `https://127.0.0.1:${inner.port}/`],
    ['of metadata', () => 'http://169.254.169.254/latest/meta-data/'],
    ['of metadata over IPv6', () => 'http://[fd00:ec2::254]/latest/meta-data/'],
    ['that redirects there', () => moved(inner.url('/'))],
    ['that redirects to a file', () => moved('file:///etc/hostname')],
  ])('is refused as guarded, with the host and the way to let it in: %s', async (_, url) => {
    expect(await refusal(url())).toMatchObject({ name: 'CaptureError', reason: 'guarded' });
    expect(inner.reached()).toBe(0);
  });

  it.each([
    'file:///etc/hostname',
    'chrome://version',
    'view-source:http://lutra.example/',
    'data:text/html,x',
    'javascript:1',
    'http://[fe80::1%25lo]/',
    'http://',
  ])('is no address of the web: %s', async url => {
    expect(await refusal(url)).toMatchObject({ name: 'CaptureError', reason: 'network' });
  });

  it('is told with where it led to', async () => {
    expect(await refusal(moved(inner.url('/secret')))).toMatchObject({
      message: `${site.url('/moved')} led to ${inner.url('/secret')}, which could not be read: 127.0.0.1 was not asked: it is this machine itself. Name it in ALLOW_PRIVATE_HOSTS if it is meant to be read`,
    });
  });
});

describe('a page that leaves by itself', () => {
  it.each([
    ['a script', (to: string) => navigatesTo(to)],
    ['a refresh', (to: string) => refreshesTo(to)],
  ])('for what is not public, by %s, is refused as guarded', async (_, leaving) => {
    site.set('/leaving', leaving(inner.url('/')));
    const error = await guarded.read(request(site.url('/leaving'))).catch((e: unknown) => e);
    expect(error).toMatchObject({ reason: 'guarded' });
    expect(inner.reached()).toBe(0);
  });

  it.each([
    'file:///etc/hostname',
    'view-source:file:///etc/hostname',
    'chrome://version',
    'data:text/html,<p>Else</p>',
  ])('does not get to %s, and is read where it stands', async to => {
    const script = `<script>location.href = ${JSON.stringify(to)}; open(${JSON.stringify(to)});</script>`;
    site.set('/stays', html(pageMarkup(policyMarkup() + script)));
    const capture = await guarded.read(request(site.url('/stays')));
    expect(capture.finalUrl).toBe(site.url('/stays'));
    expect(capture.body).toContain('to train our models');
  });
});
