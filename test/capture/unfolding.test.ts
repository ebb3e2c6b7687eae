import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture, Reader } from '../../src/capture/capture.ts';
import { OVERLAY } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { documentFromHtml } from '../../src/document/from-html.ts';
import type { Behaviour } from '../site/behaviours.ts';
import { html, late, policy } from '../site/behaviours.ts';
import * as foldable from '../site/foldable.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import type { Site } from '../site/site.ts';
import { startSite } from '../site/site.ts';
import { markup, readerOptions, request } from './browser.ts';

const TRAINING = 'to train our models';

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await startSite({ '/privacy': policy(), '/part': html('<p>The rest of it.</p>') });
  reader = await openReader({ ...(await readerOptions()), allow: ['127.0.0.1', 'localhost'] });
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

let paths = 0;
async function read(behaviour: Behaviour): Promise<{ capture: Capture; texts: string[]; path: string }> {
  const path = `/unfolding/${++paths}`;
  site.set(path, behaviour);
  const capture = await reader.read(request(site.url(path)));
  const texts = documentFromHtml(markup(capture)).clauses.map(({ text }) => text);
  return { capture, texts, path };
}

describe('what a person can unfold is read', () => {
  const OTTER = 'You may object by writing to otter@lutra.example.';
  const HERON = 'Conversations of enterprise customers are never used for training.';

  it('an accordion whose part comes with the click', async () => {
    const { texts, capture } = await read(foldable.accordion(OTTER));
    expect(texts).toContain(OTTER);
    const { before, after } = capture.unfolded!;
    expect(after - before).toBeGreaterThanOrEqual(OTTER.length);
  });

  it('an accordion that has one part open at a time: all of them, each once', async () => {
    const { texts } = await read(foldable.exclusiveAccordion([OTTER, HERON, 'A third answer.']));
    for (const text of [OTTER, HERON, 'A third answer.']) {
      expect(texts.filter(other => other === text)).toHaveLength(1);
    }
  });

  it('tabs that share a panel, each under its name', async () => {
    const { capture } = await read(foldable.tabs({ Free: OTTER, Enterprise: HERON, Schools: 'None.' }));
    const { clauses } = documentFromHtml(markup(capture));
    const texts = clauses.map(({ text }) => text);
    expect(texts.filter(text => text === OTTER)).toHaveLength(1);
    expect(texts.filter(text => text === HERON)).toHaveLength(1);
    expect(texts).toContain('None.');
    expect(clauses.find(({ text }) => text === HERON)?.path.at(-1)).toBe('Enterprise');
  });

  it('tabs whose panels are all there, without a click', async () => {
    const { texts } = await read(foldable.tabsInPlace({ Free: OTTER, Enterprise: HERON }));
    expect(texts).toContain(HERON);
  });

  it.each(['Read more', 'Show all', 'Lire la suite', 'Mehr anzeigen'])(
    'what is fetched by a button: %s',
    async label => {
      expect((await read(foldable.readMore('/part', label))).texts).toContain('The rest of it.');
    },
  );

  it('what a button fetches slowly', async () => {
    site.set('/slow-part', late(html('<p>The slow rest.</p>'), 1_200));
    expect((await read(foldable.readMore('/slow-part'))).texts).toContain('The slow rest.');
  });

  it('sections that are written when they come into view', async () => {
    const sentences = Array.from({ length: 8 }, (_, i) => `Lazy section number ${i + 1} is here.`);
    expect((await read(foldable.lazySections(sentences))).texts).toEqual(expect.arrayContaining(sentences));
  });

  it('a page without end, as far as its beginning goes', async () => {
    const { texts, capture } = await read(foldable.infiniteScroll);
    expect(texts.join(' ')).toContain(TRAINING);
    expect(capture.unfolded!.after).toBeLessThan(20_000);
  });

  it('open shadow trees, with their slots filled, in place', async () => {
    const { texts } = await read(foldable.shadowTree(OTTER, HERON));
    expect(texts.slice(-3)).toEqual(['Note', OTTER, HERON]);
  });
});

describe('frames', () => {
  it.each([
    ['of the same site', '127.0.0.1'],
    ['of another site', 'localhost'],
  ])('%s are read where they stand', async (_, host) => {
    const address = site.url('/privacy').replace('127.0.0.1', host);
    const { texts, capture } = await read(foldable.framed(address));
    const [before, after] = [texts.indexOf('Before the frame.'), texts.indexOf('After it.')];
    const training = texts.slice(before, after).find(text => text.includes(TRAINING));
    expect(training).toBeDefined();
    expect(markup(capture)).toContain(`href="${address.replace('/privacy', '/pricing')}"`);
  });

  it.each(['width="1" height="1"', 'hidden', 'title="Cookie consent" width="600" height="400"'])(
    'that are no text of the page are left out: %s',
    async attributes => {
      site.set('/frame', html('<p>Not of this page.</p>'));
      expect((await read(foldable.framed('/frame', attributes))).texts).not.toContain('Not of this page.');
    },
  );

  it('that are all there is are the page', async () => {
    expect((await read(foldable.frameset('/privacy'))).texts.join(' ')).toContain(TRAINING);
  });

  it('that never answer hold nothing up for long', async () => {
    site.set('/silent', () => {});
    const { texts } = await read(foldable.framed(site.url('/silent').replace('127.0.0.1', 'localhost')));
    expect(texts).toContain('After it.');
  });
});

describe('what leads away is not clicked', () => {
  it('links, forms, menus, dialogs, purchases and consent', async () => {
    const { texts } = await read(foldable.traps('/trapped'));
    expect(texts.join(' ')).toContain(TRAINING);
    expect(site.requests.map(({ path }) => path).filter(path => path.startsWith('/trapped'))).toEqual([]);
  });

  it.each(['loads', 'routes'] as const)('and when it was (it %s), the page is fetched again', async how => {
    const { texts, capture, path } = await read(foldable.leavesWhenClicked('/pricing', how));
    expect(texts.join(' ')).toContain(TRAINING);
    expect(capture.finalUrl).toBe(site.url(path));
  });
});

it('marks what lies over the page: dialogs and what is fixed to the window', async () => {
  const parts = `<div id="a" style="position:fixed;bottom:0">Chat with us</div>
    <div id="b" role="dialog">Subscribe</div><div id="c" role="dialog" hidden>Later</div><p id="d">Text</p>`;
  const { capture } = await read(html(pageMarkup(policyMarkup() + parts)));
  const marked = [...markup(capture).matchAll(/<[^>]+>/g)]
    .map(([tag]) => tag)
    .filter(tag => tag.includes(OVERLAY));
  expect(marked.map(tag => /id="(.)"/.exec(tag)?.[1])).toEqual(['a', 'b']);
});
