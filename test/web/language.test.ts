import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackPosts } from '../../src/alert/slack-posts.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { openSearchIndex } from '../../src/search/sqlite-index.ts';
import { tellingOf } from '../../src/watch/telling.ts';
import { webApp } from '../../src/web/app.ts';
import { hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { recordLutra } from './lutra.ts';
import { visit } from './page.ts';

let archive: Archive;
let close: () => Promise<void>;
let search: SearchIndex;

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordLutra(archive);
  search = await openSearchIndex(':memory:', archive);
});
afterAll(async () => {
  await search.close();
  await close();
});

const app = (publicUrl = 'http://localhost:8080') =>
  webApp({
    archive,
    search,
    clock: () => new Date(hours(80)),
    publicUrl: () => publicUrl,
    async message(alert) {
      const telling = await tellingOf(archive, alert, 'http://localhost:8080');
      return telling ? slackPosts(telling, 'fr').map(({ message }) => message) : [];
    },
  });

const ask = (path: string, headers: Record<string, string> = {}) => app().request(path, { headers });
const spokenIn = async (answer: Response) => /<html lang="(\w+)"/.exec(await answer.text())?.[1];

describe('the language of a page', () => {
  it('is the one that the browser prefers, among those there are', async () => {
    const prefers = async (header: string) => spokenIn(await ask('/', { 'accept-language': header }));
    expect(await prefers('fr-CA,fr;q=0.9,en;q=0.5')).toBe('fr');
    expect(await prefers('de-DE,de;q=0.9,fr;q=0.4,en;q=0.2')).toBe('fr');
    expect(await prefers('de')).toBe('en');
    expect(await spokenIn(await ask('/'))).toBe('en');
  });

  it('is the one asked for in the address, and then remembered', async () => {
    const answer = await ask('/positions?lang=fr');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(await spokenIn(answer)).toBe('fr');
    expect(cookie).toMatch(/^language=fr; .*HttpOnly.*SameSite=Lax/);
    expect(cookie).not.toContain('Secure');
    expect(await spokenIn(await ask('/alerts', { cookie: 'language=fr', 'accept-language': 'en' }))).toBe(
      'fr',
    );
  });

  it('is also remembered where it was asked for with its country', async () => {
    const answer = await ask('/?lang=FR-ca');
    expect(await spokenIn(answer.clone())).toBe('fr');
    expect(answer.headers.get('set-cookie')).toMatch(/^language=fr;/);
  });

  it('is remembered for that archive over TLS where it is reached so', async () => {
    const answer = await app('https://archive.example').request('/?lang=fr');
    expect(answer.headers.get('set-cookie')).toContain('Secure');
  });

  it('is not remembered where nobody asked, nor what there is not', async () => {
    expect((await ask('/', { 'accept-language': 'fr' })).headers.get('set-cookie')).toBeNull();
    const odd = await ask('/?lang=tlh');
    expect(odd.headers.get('set-cookie')).toBeNull();
    expect(await spokenIn(odd)).toBe('en');
  });

  it('is told to caches', async () => {
    expect((await ask('/')).headers.get('vary')).toMatch(/Accept-Language, Cookie/);
  });

  it('can be changed on every page, which stays the same page', async () => {
    const page = await visit(app(), '/search?q=chats&topic=training');
    expect(page.attributes('footer a[hreflang]', 'href')).toEqual(['?q=chats&topic=training&lang=fr']);
    expect(page.texts('footer a[hreflang]')).toEqual(['Français']);
    const french = await visit(app(), '/search?q=chats&topic=training&lang=fr');
    expect(french.attributes('footer a[hreflang]', 'href')).toEqual(['?q=chats&topic=training&lang=en']);
  });

  it.each(['//elsewhere.example', '//a:99999', '//['])(
    'leads nowhere else from the address %s',
    async path => {
      const page = await visit(app(), `http://localhost:8080${path}`);
      expect(page.status).toBe(404);
      expect(page.attributes('footer a[hreflang]', 'href')).toEqual(['?lang=fr']);
    },
  );

  it('is the reader’s also where there is no page', async () => {
    const page = await visit(app(), '/nowhere?lang=fr');
    expect(page.status).toBe(404);
    expect(page.text('h1')).toBe('Il n’y a pas de page à cette adresse');
  });
});

/** What is quoted, named, or told to be in another language. */
const QUOTED = [
  '[lang="en"]',
  'blockquote',
  'q',
  'code',
  'cite',
  '.archived',
  '.text',
  '.slk',
  'option',
  '.hash',
  '#citation',
];

describe('a page in French', () => {
  it.each([
    '/',
    '/positions',
    '/targets',
    '/alerts',
    '/documents/lutra/privacy',
    '/changes/1',
    '/changes/2',
    '/snapshots/1',
    '/compare?before=1&after=3',
    '/search',
    '/search?q=chats',
    '/operations',
    '/api',
    '/nowhere',
  ])('%s says nothing of ours in English', async path => {
    const page = await visit(app(), `${path}${path.includes('?') ? '&' : '?'}lang=fr`);
    const english = page
      .unquoted(QUOTED)
      .filter(text => /\b(?:the|and|of|was|not|with|its|on this|since|before|after|read)\b/i.test(text));
    expect(english).toEqual([]);
  });

  it('says of names that are put together in English that they are', async () => {
    const page = await visit(app(), '/positions?lang=fr');
    const plans = page.elements('th.tier').length;
    expect(plans).toBeGreaterThan(0);
    expect(page.attributes('th.tier [lang]', 'lang')).toEqual(Array(plans).fill('en'));
  });

  it('tells a finding in French, and in English beside it', async () => {
    const page = await visit(app(), '/changes/1?lang=fr');
    const english = await visit(app(), '/changes/1');
    expect(page.text('h1')).not.toBe(english.text('h1'));
    expect(page.text('.finding h3')).toBe(english.text('.finding p.fr'));
    expect(page.text('.finding p.fr')).toBe(english.text('.finding h3'));
    expect(page.attributes('.finding p.fr', 'lang')).toEqual(['en']);
  });
});
