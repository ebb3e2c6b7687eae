import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { openSearchIndex } from '../../src/search/sqlite-index.ts';
import { webApp } from '../../src/web/app.ts';
import { aTarget, hours } from '../archive/builders.ts';
import { changed, first, policy, temporaryArchive } from './invented.ts';
import { visit } from './page.ts';

const say = (...parts: string[]) => policy({ 'Your data': parts });
const clock = () => new Date(hours(80));

let archive: Archive;
let close: () => Promise<void>;
let search: SearchIndex;
const open = (path: string) => visit(webApp({ archive, clock, search }), path);

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget()], hours(0));
  await first(
    archive,
    0,
    say('We train models on chats.', '<b>Bold</b> & "quoted" <script>alert(1)</script>'),
  );
  await changed(
    archive,
    24,
    say('You may object to training by e-mail.', ...Array.from({ length: 30 }, (_, n) => `Otter ${n}.`)),
  );
  search = await openSearchIndex(':memory:', archive);
});
afterAll(async () => {
  await search.close();
  await close();
});

describe('the page for searches', () => {
  it('begins with what can be asked', async () => {
    const page = await open('/search');
    expect(page.text('.hits h2')).toBe('Type a word, a phrase or an address to begin');
    expect(page.attributes('.search [name]', 'name')).toEqual(['q', 'vendor', 'topic', 'on', 'current']);
  });

  it('tells of a clause since when it stands, and where', async () => {
    const page = await open('/search?q=%22training+by%22');
    expect(page.text('.hits h2')).toBe('1 clause');
    expect(page.text('.hit-clause .src')).toBe('Lutra AI, Privacy Policy · Opting out');
    expect(page.text('.hit-clause blockquote')).toBe('Your dataYou may object to training by e-mail.');
    expect(page.attributes('.hit-clause blockquote', 'lang')).toEqual(['en']);
    expect(page.text('.hit-clause mark')).toBe('training by');
    expect(page.texts('.stays li')).toEqual(['Stands since 2 Mar 2026']);
    const [where = ''] = page.attributes('.stays a', 'href');
    const [path, anchor] = where.split('#');
    expect((await open(path!)).text(`#${anchor}`)).toBe('You may object to training by e-mail.¶');
  });

  it('tells of one that is gone from when to when it stood', async () => {
    const page = await open('/search?q=train+models');
    expect(page.texts('.stays li')).toEqual(['Stood from 1 Mar 2026, gone on 2 Mar 2026']);
    expect((await open('/search?q=train+models&current=1')).text('.hits h2')).toBe('No clause says so');
    expect((await open('/search?q=train+models&on=2026-03-01')).text('.hits h2')).toBe('1 clause');
  });

  it('keeps what was asked from page to page', async () => {
    const page = await open('/search?q=otter&vendor=Lutra+AI');
    expect(page.text('.hits h2')).toBe('30 clauses');
    const [next = ''] = page.attributes('.more a', 'href');
    expect(next).toMatch(/^\/search\?q=otter&vendor=Lutra\+AI&after=\d+$/);
    expect((await open(next)).elements('.hit-clause')).toHaveLength(10);
    expect(page.attributes('.search [name=q]', 'value')).toEqual(['otter']);
  });

  it('escapes what is asked and what is found', async () => {
    const page = await open(`/search?q=${encodeURIComponent('"><script>x</script> bold')}&document=%22%3E`);
    expect(page.elements('script')).toEqual([]);
    expect((await open('/search?q=bold')).text('blockquote p:last-child')).toBe(
      '<b>Bold</b> & "quoted" <script>alert(1)</script>',
    );
  });

  it('takes what is asked wrongly as not asked', async () => {
    const page = await open('/search?q=object&topic=weather&on=yesterday&after=x&current=perhaps');
    expect(page.text('.hits h2')).toBe('1 clause');
  });

  it('says so where there is no index', async () => {
    const page = await visit(webApp({ archive, clock }), '/search?q=train+models');
    expect([page.status, page.text('.empty')]).toEqual([200, expect.stringContaining('no index')]);
  });
});
