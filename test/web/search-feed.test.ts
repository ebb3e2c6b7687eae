import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { openSearchIndex } from '../../src/search/sqlite-index.ts';
import { importHistory } from '../../src/watch/ota/import-history.ts';
import { planHistory } from '../../src/watch/ota/plan.ts';
import { webApp } from '../../src/web/app.ts';
import { aTarget, DAWN, hours } from '../archive/builders.ts';
import * as theirs from '../watch/ota/lutra-history.ts';
import { changed, first, policy, temporaryArchive } from './invented.ts';
import { visit } from './page.ts';

const HOME = 'https://watch.example';
const KEEP = 'We keep your chats for thirty days.';
const TRAIN = 'We train our models on your chats.';
const OBJECT = 'You may object to training by e-mail.';

let archive: Archive;
let search: SearchIndex;
let close: () => Promise<void>;
const say = (...parts: string[]) => policy({ 'Your data': parts });

beforeEach(async () => {
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget()], hours(0));
  await first(archive, 0, say(KEEP, TRAIN));
  await changed(archive, 12, say(KEEP, TRAIN, OBJECT));
  await changed(archive, 24, say(KEEP, OBJECT));
  search = await openSearchIndex(':memory:', archive);
});
afterEach(async () => {
  await search.close();
  await close();
});

const app = (over = {}) =>
  webApp({ archive, search, clock: () => new Date(hours(48)), publicUrl: () => HOME, ...over });
const items = async (query: string) => {
  const answer = await app().request(`/feed.json?${query}`);
  return ((await answer.json()) as { items: Record<string, unknown>[] }).items;
};

describe('the feed of a search', () => {
  it('tells which clauses came and went, newest first', async () => {
    expect(await items('q=train*')).toMatchObject([
      { title: 'Lutra AI, Privacy Policy: a clause is gone', content_text: TRAIN, date_published: hours(24) },
      {
        title: 'Lutra AI, Privacy Policy: a clause appeared',
        content_text: OBJECT,
        date_published: hours(12),
        url: `${HOME}/snapshots/2#c4`,
      },
    ]);
  });

  it('does not tell what stood there from the first', async () => {
    expect(await items('q=chats')).toMatchObject([{ content_text: TRAIN, tags: ['training', 'gone'] }]);
    expect(await items('q=thirty')).toEqual([]);
  });

  it('names each event by the reading it began in, also of an index that was made anew', async () => {
    const ids = (await items('q=train*')).map(({ id }) => id);
    expect(ids).toEqual([
      'tag:watch.example,2026-01-01:/snapshots/1#c3/gone/3',
      'tag:watch.example,2026-01-01:/snapshots/2#c4',
    ]);
    await search.close();
    search = await openSearchIndex(':memory:', archive);
    expect((await items('q=train*')).map(({ id }) => id)).toEqual(ids);
  });

  it('is narrowed as the search is', async () => {
    expect(await items('q=train*&vendor=Corvid')).toEqual([]);
    expect(await items('q=train*&current=1')).toHaveLength(1);
    expect(await items('q=train*&topic=opt-out')).toMatchObject([{ content_text: OBJECT }]);
  });

  it('stands at the foot of what was found, without the day that would narrow nothing', async () => {
    const page = await visit(app(), '/search?q=train*&vendor=Lutra+AI&on=2026-03-02');
    expect(page.attributes('.hits .more a', 'href')).toEqual(['/feed.atom?q=train*&vendor=Lutra+AI']);
  });

  it('is not there where nothing is searched', async () => {
    const answer = await app({ search: undefined }).request('/feed.atom?q=train');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/no index to search/);
  });
});

describe('the feed of a search over what others recorded', () => {
  it('begins with what our own readings saw: neither their history nor our first reading is news', async () => {
    const { may, PAID, FREE, source, textOf } = theirs;
    const recorded = await temporaryArchive();
    await recorded.archive.declareTargets([aTarget()], DAWN);
    const history = source('river', 'Lutra AI/Privacy Policy', [
      [may(1), theirs.policy(PAID)],
      [may(3), theirs.policy(PAID, FREE)],
    ]);
    const lineages = await planHistory([history], [aTarget()], textOf);
    await Array.fromAsync(importHistory(lineages, recorded.archive, textOf, DAWN));
    const index = await openSearchIndex(':memory:', recorded.archive);
    const told = async () => {
      const over = { archive: recorded.archive, search: index };
      const feed = await app(over).request('/feed.json?q=training');
      return ((await feed.json()) as { items: { title: string; content_text: string }[] }).items;
    };
    expect(await told()).toEqual([]);
    await changed(recorded.archive, 12, say(KEEP, OBJECT));
    expect(await told()).toEqual([]);
    await changed(recorded.archive, 24, say(KEEP));
    expect(await told()).toMatchObject([{ content_text: OBJECT, tags: ['opt-out', 'gone'] }]);
    await index.close();
    await recorded.close();
  });
});
