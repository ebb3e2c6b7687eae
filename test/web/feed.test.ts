import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import type { Feed } from '../../src/web/feed.ts';
import { atom, jsonFeed } from '../../src/web/feed-formats.ts';
import { anyPageText } from '../alert/page-text.ts';
import { hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { type LutraHistory, recordLutra } from './lutra.ts';

const HOME = 'https://watch.example';
let archive: Archive;
let close: () => Promise<void>;
let history: LutraHistory;
beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  history = await recordLutra(archive);
});
afterAll(() => close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  webApp({ archive, clock: () => new Date(hours(80)), publicUrl: () => HOME }).request(path, { headers });
const items = async (path: string) => {
  const { items: told } = (await (await ask(path)).json()) as { items: unknown[] };
  return told;
};

/** What a strict parser makes of it: the texts of each kind of element, or the error. */
function parsed(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    open.push({ name, text: '' });
  });
  parser.on('text', text => {
    if (open.at(-1)) open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    const { name, text } = open.pop()!;
    found.set(name, [...(found.get(name) ?? []), text]);
  });
  parser.write(xml).close();
  return found;
}

describe('the Atom feed', () => {
  it('tells of every change that alerted, under an id that stays', async () => {
    const response = await ask('/feed.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const xml = await response.text();
    const found = parsed(xml);
    expect(found.get('entry')).toHaveLength(1);
    expect(found.get('id')).toEqual([
      'tag:watch.example,2026-01-01:/feed.atom',
      `tag:watch.example,2026-01-01:/changes/${history.trains}`,
    ]);
    expect(found.get('title')?.at(-1)).toBe(
      'Lutra AI, Privacy Policy: Lutra AI now trains on chats unless people object',
    );
    expect(found.get('updated')).toEqual([hours(48), hours(48)]);
    expect(xml).toContain(`href="${HOME}/changes/${history.trains}"`);
  });

  it('is well-formed XML whatever a page says', () => {
    const entry = fc.record({
      id: fc.constant('tag:x'),
      url: fc.constant(`${HOME}/?a=1&b=2`),
      title: anyPageText,
      summary: anyPageText,
      at: fc.constant(hours(0)),
      author: anyPageText,
      tags: fc.constant(['training']),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), anyPageText, (entries, title) => {
        const feed: Feed = {
          id: 'tag:y',
          title,
          self: `${HOME}/feed.atom?vendor=a%26b&c`,
          home: HOME,
          updated: hours(0),
          entries,
        };
        const found = parsed(atom(feed));
        expect(found.get('entry') ?? []).toHaveLength(entries.length);
        expect(found.get('link') ?? []).toHaveLength(entries.length + 2);
        expect(() => JSON.stringify(jsonFeed(feed))).not.toThrow();
      }),
    );
  });
});

describe('the JSON feed', () => {
  it('has what its version asks for', async () => {
    const response = await ask('/feed.json');
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Clausewatch: training and opting out',
      home_page_url: `${HOME}/`,
      feed_url: `${HOME}/feed.json`,
      items: [
        {
          url: `${HOME}/changes/${history.trains}`,
          date_published: hours(48),
          tags: ['training', 'opt-out', 'less-control'],
        },
      ],
    });
  });

  it.each([
    ['topic=training', 1],
    ['vendor=lutra%20ai', 1],
    ['vendor=Corvid', 0],
    ['direction=less-control', 1],
    ['direction=more-control', 0],
    ['topic=everything', 1],
  ])('is narrowed by %s', async (query, count) => {
    expect(await items(`/feed.json?${query}`)).toHaveLength(count);
  });
});

describe.each(['/feed.atom', '/feed.json'])('%s asked again', path => {
  it('says that nothing is new to who names its ETag or date', async () => {
    const first = await ask(path);
    const [tag, date] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
    expect((await ask(path, { 'if-none-match': tag })).status).toBe(304);
    expect((await ask(path, { 'if-modified-since': date })).status).toBe(304);
    expect((await ask(path, { 'if-none-match': '"another"', 'if-modified-since': date })).status).toBe(200);
    const earlier = new Date(Date.parse(date) - 1_000).toUTCString();
    expect((await ask(path, { 'if-modified-since': earlier })).status).toBe(200);
  });
});
