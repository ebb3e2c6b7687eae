import { describe, expect, it } from 'vitest';
import { webApp } from '../../src/web/app.ts';
import { aFinding, aTarget, DAWN, hours } from '../archive/builders.ts';
import { changed, evidence, first, policy, temporaryArchive } from './invented.ts';
import { type Page, visit } from './page.ts';

const SCRIPT = '<script>steal()</script>';
const BREAKOUT = `"><img src=x onerror=steal()> ' onmouseover='steal()`;

/** A change of a page that does all it can to be more than text, on every page that shows some of it. */
async function everyPage(): Promise<Page[]> {
  const { archive, close } = await temporaryArchive();
  const target = aTarget({ vendor: `Lutra ${BREAKOUT}`, document: SCRIPT, url: 'javascript:steal()' });
  const link = { text: SCRIPT, href: 'javascript:steal()' };
  const text = (word: string) => ({
    text: `${SCRIPT} ${word} ${BREAKOUT}`,
    links: [{ ...link, href: `javascript:${word}()` }],
  });
  const document = (word: string) => ({
    ...policy(
      { [`${BREAKOUT} ${SCRIPT}`]: [text(word), text('same'), { kind: 'row', text: `${SCRIPT} | ${word}` }] },
      SCRIPT,
    ),
    language: BREAKOUT,
  });
  await archive.declareTargets([target], DAWN);
  await first(archive, 0, document('trains'));
  const id = await changed(archive, 12, document('learns'), {
    findings: [
      aFinding({
        before: evidence(document('trains'), 'trains'),
        after: evidence(document('learns'), 'learns'),
        summary: `Now ${SCRIPT} ${BREAKOUT}`,
        reasons: [SCRIPT],
        rules: [BREAKOUT],
      }),
    ],
    verdict: { reason: `${SCRIPT} ${BREAKOUT}` },
  });
  const app = webApp({ archive, clock: () => new Date(hours(13)) });
  const paths = [
    '/',
    '/positions',
    '/targets',
    '/alerts',
    '/documents/lutra/privacy',
    `/changes/${id}`,
    '/snapshots/1',
  ];
  const pages: Page[] = [];
  for (const path of paths) pages.push(await visit(app, path));
  await close();
  return pages;
}

describe('text of a hostile page', async () => {
  const pages = await everyPage();

  it('is shown, and stays text', () => {
    for (const page of pages) {
      expect(page.status).toBe(200);
      expect(page.html).toContain('&lt;script&gt;');
      expect(
        page.elements('body script, img, iframe:not(.framed), object, embed, form:not(.asof), style'),
      ).toEqual([]);
    }
  });

  it('adds no attribute of its own', () => {
    const own = pages.flatMap(page =>
      page.elements('*:not(.framed, head script)').flatMap(element => Object.keys(element.attribs)),
    );
    expect(own.filter(name => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
  });

  it('gives no address to follow but ours and those of the web', () => {
    const addresses = pages.flatMap(page => page.attributes('[href]', 'href'));
    expect(addresses.filter(address => !/^([/?#]|https?:)/.test(address))).toEqual([]);
  });
});
