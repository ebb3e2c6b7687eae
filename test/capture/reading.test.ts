import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture, Reader } from '../../src/capture/capture.ts';
import { HIDDEN } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { html, late, pdf, policy, redirects } from '../site/behaviours.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import * as scripted from '../site/scripted.ts';
import type { Site } from '../site/site.ts';
import { startSite } from '../site/site.ts';
import { markup, readerOptions, request } from './browser.ts';

const TRAINING = 'to train our models';

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await startSite({ '/privacy': policy(), '/file.pdf': pdf, '/part': html(policyMarkup()) });
  reader = await openReader(await readerOptions());
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

function read(path: string): Promise<Capture> {
  return reader.read(request(site.url(path), { locale: 'fr-FR' }));
}

describe('a page that is there', () => {
  it('is captured as it stood, with how it was reached', async () => {
    site.set('/old', redirects('/older', 301));
    site.set('/older', redirects('/privacy'));
    const capture = await read('/old');
    expect(capture).toMatchObject({
      url: site.url('/old'),
      finalUrl: site.url('/privacy'),
      readAt: '2025-03-03T12:00:00.000Z',
      status: 200,
      contentType: 'text/html',
      hops: [
        { url: site.url('/old'), status: 301 },
        { url: site.url('/older'), status: 302 },
        { url: site.url('/privacy'), status: 200 },
      ],
    });
    expect(capture.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(capture.browser).toMatch(/Chrom(e|ium)\/\d+/);
    expect(capture.body).toMatch(/^<!DOCTYPE html><html lang="en">/);
    expect(capture.body).toContain(TRAINING);
  });

  it('is asked for in the locale of the request, by a user agent that says who reads', async () => {
    await read('/privacy');
    const { headers } = site.requests.findLast(({ path }) => path === '/privacy')!;
    expect(headers['accept-language']).toMatch(/^fr-FR/);
    expect(headers['user-agent']).toMatch(/ Chrome\/\d\S* .*Clausewatch\/\d+\.\d+\.\d+ \(\+https:\/\//);
  });

  it('meets a reader without a past: cookies do not outlive a read', async () => {
    site.set('/cookie', html(pageMarkup(policyMarkup()), { 'set-cookie': 'visited=yes' }));
    await read('/cookie');
    await read('/cookie');
    expect(site.requests.findLast(({ path }) => path === '/cookie')!.headers.cookie).toBeUndefined();
  });

  it('is read without its images, fonts and media', async () => {
    site.set(
      '/pictures',
      html(pageMarkup(`<img src="/i.png">${policyMarkup()}<video src="/v.mp4"></video>`)),
    );
    expect((await read('/pictures')).body).toContain(TRAINING);
    expect(site.requests.map(({ path }) => path)).not.toContain('/i.png');
    expect(site.requests.map(({ path }) => path)).not.toContain('/v.mp4');
  });
});

describe('a page that takes its time', () => {
  const settle: [string, string, () => void][] = [
    ['text that a script writes late', '/late', () => site.set('/late', scripted.lateText(600))],
    ['text that a script fetches', '/app', () => site.set('/app', scripted.fetchesText('/part'))],
    [
      'text that a script fetches slowly',
      '/slow-app',
      () => {
        site.set('/slow-part', late(html(policyMarkup()), 2_500));
        site.set('/slow-app', scripted.fetchesText('/slow-part'));
      },
    ],
    ['a navigation of its own', '/nav', () => site.set('/nav', scripted.navigatesTo('/privacy'))],
    ['a meta refresh', '/refresh', () => site.set('/refresh', scripted.refreshesTo('/privacy'))],
    ['routing in the page', '/spa', () => site.set('/spa', scripted.routesTo('/privacy'))],
    ['a counter that never stops', '/count', () => site.set('/count', scripted.countsForEver)],
    ['sentences that take turns', '/turns', () => site.set('/turns', scripted.takesTurns)],
    ['a script that redefines everything', '/foul', () => site.set('/foul', scripted.redefinesEverything)],
    ['a picture it waits for', '/picture', () => site.set('/picture', scripted.waitsForPicture('/i.png'))],
  ];
  it.concurrent.each(settle)('is read in full: %s', async (_, path, set) => {
    set();
    expect((await read(path)).body).toContain(TRAINING);
  });

  it.concurrent('is read with the paragraph that comes last', async () => {
    site.set('/last', scripted.lateParagraph('You may object by writing to otter@lutra.example.'));
    expect((await read('/last')).body).toContain('otter@lutra.example');
  });

  it.concurrent('is read with what is fetched when the rest has long stood still', async () => {
    site.set('/late-part', late(html('<p>The slow and late part.</p>'), 1_000));
    site.set('/late-fetch', scripted.fetchesLate('/late-part'));
    expect((await read('/late-fetch')).body).toContain('<p>The slow and late part.</p>');
  });

  it.concurrent('is read as it is once its script has taken it over', async () => {
    site.set('/hydrates', scripted.hydrates('Last updated on 4 April 2025.'));
    expect((await read('/hydrates')).body).toContain('<p>Last updated on 4 April 2025.</p>');
  });

  it.concurrent('is told by its last document, whose address the capture names', async () => {
    site.set('/leaves', scripted.navigatesTo('/privacy'));
    const { finalUrl, hops } = await read('/leaves');
    expect(finalUrl).toBe(site.url('/privacy'));
    expect(hops.map(({ url }) => url)).toEqual([site.url('/leaves'), site.url('/privacy')]);
  });

  it.concurrent('is not held up by a style sheet that never comes', async () => {
    site.set('/never.css', () => {});
    site.set('/unstyled', html(pageMarkup(policyMarkup(), '<link rel="stylesheet" href="/never.css">')));
    expect((await read('/unstyled')).body).toContain(TRAINING);
  });
});

describe('a page that gets in the way', () => {
  it.concurrent.each([
    ['alert', scripted.dialog('alert')],
    ['confirm', scripted.dialog('confirm')],
    ['prompt', scripted.dialog('prompt')],
    ['popup', scripted.popup('/privacy')],
    ['service worker', scripted.registersServiceWorker('/worker.js')],
    ['beforeunload', scripted.asksBeforeLeaving],
    ['download', scripted.downloads('/file.pdf')],
  ])('is read all the same: %s', async (name, behaviour) => {
    const path = `/in-the-way/${name.replace(' ', '-')}`;
    site.set(path, behaviour);
    const capture = await read(path);
    expect(capture.body).toContain(TRAINING);
    expect(capture.status).toBe(200);
    expect(site.requests.map(({ path }) => path)).not.toContain('/worker.js');
  });
});

describe('parts of a page', () => {
  it('that are folded away are unfolded, also where only one may be open', async () => {
    const fold = (text: string) => `<details name="one"><summary>More</summary><p>${text}</p></details>`;
    site.set('/folded', html(pageMarkup(`<main>${fold('First part')}${fold('Second part')}</main>`)));
    const body = markup(await read('/folded'));
    expect(body.match(/<details open="">/g)).toHaveLength(2);
  });

  it('that are not shown are marked, the outermost only, and kept', async () => {
    const parts = `<div style="display:none" id="a"><p id="b">Folded</p></div>
      <div style="visibility:hidden" id="c"><p id="d">Hidden</p></div>
      <div style="visibility:hidden" id="e"><p id="f" style="visibility:visible">Shown</p><p id="g">Hidden</p></div>`;
    site.set('/hidden', html(pageMarkup(policyMarkup() + parts)));
    const body = markup(await read('/hidden'));
    const marked = [...body.matchAll(/<[^>]+>/g)].map(([tag]) => tag).filter(tag => tag.includes(HIDDEN));
    expect(marked.map(tag => /id="(.)"/.exec(tag)?.[1])).toEqual(['a', 'c', 'g']);
    expect(body).toContain('Folded');
  });
});
