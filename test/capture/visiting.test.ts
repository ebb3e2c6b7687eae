import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture, Reader } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { documentFromHtml } from '../../src/document/from-html.ts';
import { PLAIN_VISIT, type Visiting } from '../../src/target/target.ts';
import type { Behaviour } from '../site/behaviours.ts';
import { html, policy, redirects } from '../site/behaviours.ts';
import * as foldable from '../site/foldable.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import * as scripted from '../site/scripted.ts';
import type { Site } from '../site/site.ts';
import { startSite } from '../site/site.ts';
import { markup, readerOptions, request } from './browser.ts';

const tells = (expression: string) =>
  html(
    pageMarkup(`<main><p id="t"></p>${policyMarkup()}</main><script>t.textContent = ${expression}</script>`),
  );

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await startSite({ '/privacy': policy() });
  const secret = (name: string) => (name === 'LUTRA_COOKIES' ? 'session=s3cret; plan=free' : undefined);
  reader = await openReader({ ...(await readerOptions()), allow: ['127.0.0.1', 'localhost'], secret });
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

function read(path: string, visit: Partial<Visiting>, behaviour?: Behaviour): Promise<Capture> {
  if (behaviour) site.set(path, behaviour);
  return reader.read(request(site.url(path), { visit: { ...PLAIN_VISIT, ...visit } }));
}
const seen = (path: string) => site.requests.filter(request => request.path === path);

describe('a page is visited as its target asks', () => {
  it('in its time zone and window', async () => {
    const expression = 'Intl.DateTimeFormat().resolvedOptions().timeZone + innerWidth + "x" + innerHeight';
    const visit = { timezone: 'Europe/Paris', viewport: { width: 700, height: 900 } };
    expect((await read('/where', visit, tells(expression))).body).toContain('Europe/Paris700x900');
  });

  it('by its user agent', async () => {
    await read('/agent', { userAgent: 'Otter/1.0' }, policy());
    expect(seen('/agent')[0]!.headers['user-agent']).toBe('Otter/1.0');
  });

  it('with its headers, which no other host gets to see', async () => {
    const elsewhere = site.url('/elsewhere').replace('127.0.0.1', 'localhost');
    site.set('/elsewhere', policy());
    await read('/headers', { headers: { 'X-Plan': 'free' } }, redirects(elsewhere));
    expect(seen('/headers')[0]!.headers['x-plan']).toBe('free');
    expect(seen('/elsewhere')).toHaveLength(1);
    expect(seen('/elsewhere')[0]!.headers['x-plan']).toBeUndefined();
  });

  it('with its cookies, which no other host gets to see, nor the capture', async () => {
    const elsewhere = site.url('/elsewhere-2').replace('127.0.0.1', 'localhost');
    site.set('/elsewhere-2', policy());
    const capture = await read('/cookies', { cookies: 'LUTRA_COOKIES' }, redirects(elsewhere));
    expect(seen('/cookies')[0]!.headers.cookie).toBe('session=s3cret; plan=free');
    expect(seen('/elsewhere-2')[0]!.headers.cookie).toBeUndefined();
    expect(JSON.stringify(capture)).not.toContain('s3cret');
  });

  it('and not at all without them', async () => {
    const outcome = read('/privacy', { cookies: 'NOT_SET' });
    await expect(outcome).rejects.toMatchObject({ reason: 'browser', message: /NOT_SET/ });
  });
});

describe('steps before reading', () => {
  const form = html(
    pageMarkup(`<main><label>Country <input id="c"></label><button id="go">Go</button><div id="r"></div></main>
    <script>go.onclick = () => setTimeout(() => { r.innerHTML = '<p id="done">The text for ' + c.value + '.</p>'; }, 200);</script>`),
  );

  it('are taken in turn', async () => {
    const steps = [{ fill: '#c', with: 'France' }, { click: '#go' }, { waitFor: '#done' }, { wait: 10 }];
    expect((await read('/form', { steps }, form)).body).toContain('The text for France.');
  });

  it('may lead to another page', async () => {
    const link = html(pageMarkup('<main><a href="/privacy" id="on">To the policy</a></main>'));
    const capture = await read('/link', { steps: [{ click: '#on' }, { waitFor: '#policy' }] }, link);
    expect(capture.finalUrl).toBe(site.url('/privacy'));
  });

  it('that cannot be taken time out, and are named', { timeout: 30_000 }, async () => {
    const outcome = read('/form-2', { steps: [{ wait: 1 }, { waitFor: '#never' }] }, form);
    await expect(outcome).rejects.toMatchObject({ reason: 'timeout', message: /step 2 .*#never/ });
  });
});

describe('a routine read gives the document that an evidence read gives', () => {
  const picture = '<img src="/i.png" onerror="this.parentElement.remove()"><p>Beside the picture.</p>';
  it.each<[string, Behaviour]>([
    ['a policy', policy()],
    ['one that waits for a picture', scripted.waitsForPicture('/pixel.gif')],
    [
      'one that takes parts with broken pictures away',
      html(pageMarkup(`<main>${policyMarkup()}<div>${picture.replace('/i.png', '/pixel.gif')}</div></main>`)),
    ],
    ['lazy sections', foldable.lazySections(['The first lazy part.', 'The second lazy part.'])],
    ['an accordion', foldable.exclusiveAccordion(['One answer.', 'Another answer.'])],
  ])('%s', { timeout: 40_000 }, async (name, behaviour) => {
    const path = `/same/${name.replaceAll(' ', '-')}`;
    site.set(path, behaviour);
    site.set('/pixel.gif', (_, response) => {
      const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
      response.writeHead(200, { 'content-type': 'image/gif' }).end(Buffer.from(pixel, 'base64'));
    });
    const [routine, evidence] = await Promise.all(
      (['routine', 'evidence'] as const).map(mode => reader.read(request(site.url(path), { mode }))),
    );
    const document = documentFromHtml(markup(routine!));
    expect(document.clauses.length).toBeGreaterThan(5);
    expect(documentFromHtml(markup(evidence!))).toEqual(document);
  });
});
