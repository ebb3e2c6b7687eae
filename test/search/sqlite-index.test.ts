import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { positionsOf } from '../../src/position/positions.ts';
import type { Hit, SearchIndex } from '../../src/search/search.ts';
import { openSearchIndex } from '../../src/search/sqlite-index.ts';
import { positionsAt } from '../../src/watch/positions-at.ts';
import { aTarget, hours } from '../archive/builders.ts';
import { changed, first, policy, temporaryArchive } from '../web/invented.ts';

const KEEP = 'We keep your chats for thirty days.';
const TRAIN = 'We train our models on your chats.';
const OBJECT = 'You may object to training by e-mail to privacy@lutra.example.';
const corvid = aTarget({ id: 'corvid/terms', vendor: 'Corvid Chat', document: 'Terms' });

let folder: string;
let archive: Archive;
let close: () => Promise<void>;
let index: SearchIndex;
const file = () => join(folder, 'search.sqlite');
const say = (...parts: string[]) => policy({ 'Your data': parts });
const textOf = ({ text }: Hit) => text.map(piece => piece.text).join('');
const found = async (words: string, over = {}) => (await index.search({ words, ...over })).hits.map(textOf);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewatch-search-'));
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget(), corvid], hours(0));
  await first(archive, 0, say(KEEP, TRAIN));
  await first(archive, 1, say('We never train models on chats of customers.', KEEP), corvid.id);
  index = await openSearchIndex(file(), archive);
});
afterEach(async () => {
  await index.close();
  await close();
  await rm(folder, { recursive: true, force: true });
});

describe('a search', () => {
  it('finds clauses by words, newest first, and marks what was found', async () => {
    const { hits, count, progress } = await index.search({ words: 'train MODELS' });
    expect(count).toBe(2);
    expect(progress).toEqual({ done: 2, of: 2 });
    expect(hits.map(({ target }) => target)).toEqual([corvid.id, aTarget().id]);
    expect(hits[1]).toMatchObject({ language: 'en', path: ['Your data'], topics: ['training'] });
    expect(hits[1]!.text).toEqual([
      { text: 'We ', found: false },
      { text: 'train', found: true },
      { text: ' our ', found: false },
      { text: 'models', found: true },
      { text: ' on your chats.', found: false },
    ]);
  });

  it('finds phrases, beginnings and addresses, with and without accents and case', async () => {
    await changed(archive, 12, say(KEEP, 'Vous pouvez vous opposer à l’entraînement.', OBJECT));
    expect(await found('"object to training"')).toEqual([OBJECT]);
    expect(await found('"training object to"')).toEqual([]);
    expect(await found('ENTRAINEMENT')).toHaveLength(1);
    expect(await found('entraîn*')).toHaveLength(1);
    expect(await found('privacy@lutra.example')).toEqual([OBJECT]);
    expect(await found('train -never')).toEqual([TRAIN]);
  });

  it('is narrowed by vendor, document, topic, and by what stands now or stood on a day', async () => {
    await changed(archive, 48, say(KEEP, OBJECT));
    expect(await found('chats', { vendor: 'lutra ai' })).toEqual([TRAIN, KEEP]);
    expect(await found('chats', { target: corvid.id })).toHaveLength(2);
    expect(await found('chats', { topic: 'training', vendor: 'Lutra AI' })).toEqual([TRAIN]);
    expect(await found('', { topic: 'opt-out' })).toEqual([OBJECT]);
    expect(await found('chats', { vendor: 'Lutra AI', current: true })).toEqual([KEEP]);
    expect(await found('train', { vendor: 'Lutra AI', on: '2026-03-01' })).toEqual([TRAIN]);
    expect(await found('train', { vendor: 'Lutra AI', on: '2026-03-04' })).toEqual([]);
  });

  it('without a word or anything else to go by finds nothing', async () => {
    expect(await index.search({ words: ' — ' })).toMatchObject({ hits: [], count: 0 });
  });

  it('comes in pages', async () => {
    const many = Array.from({ length: 45 }, (_, n) => `Clause ${n} about otters.`);
    await changed(archive, 12, say(...many));
    const pages: number[] = [];
    for (let after: number | undefined, more = true; more; ) {
      const page = await index.search({ words: 'otters', ...(after && { after }) });
      pages.push(page.hits.length);
      expect(page.count).toBe(45);
      after = page.next;
      more = after !== undefined;
    }
    expect(pages).toEqual([20, 20, 5]);
  });
});

it('tells when a clause first appeared, when it went, and that it came back', async () => {
  await changed(archive, 12, say(KEEP));
  await changed(archive, 24, say(TRAIN, KEEP));
  const { hits } = await index.search({ words: 'train', vendor: 'Lutra AI' });
  expect(hits).toHaveLength(1);
  expect(hits[0]!.stays).toMatchObject([
    { from: { at: hours(0), number: 3 }, until: { at: hours(12) } },
    { from: { at: hours(24), number: 2 } },
  ]);
  expect(hits[0]!.stays[1]).not.toHaveProperty('until');
});

it('knows what a document said of positions, for telling since when', async () => {
  for (const [hour, text] of [TRAIN, `${TRAIN} ${OBJECT}`, `${TRAIN} ${OBJECT} Otters.`, TRAIN].entries()) {
    await changed(archive, 10 + hour, say(KEEP, text));
  }
  const newest = (await archive.latest(aTarget().id))!;
  const { before, positions } = (await index.said(newest))!;
  expect(before).toHaveLength(3);
  expect(positions).toEqual(positionsOf(newest.document));
  expect(await index.said({ ...newest, id: newest.id - 1 })).not.toHaveProperty('positions');
  for (const at of [hours(0), hours(11), hours(12), hours(99)]) {
    const read = await positionsAt(archive, aTarget().id, at);
    expect(await positionsAt(archive, aTarget().id, at, index.said)).toEqual(read);
  }
});

describe('the index', () => {
  it('is taken up again where it was left, by whoever opens it next', async () => {
    await index.catchUp();
    await index.close();
    await changed(archive, 12, say(KEEP, OBJECT));
    index = await openSearchIndex(file(), archive);
    expect(await found('object')).toEqual([OBJECT]);
    expect(await found('chats', { vendor: 'Lutra AI' })).toEqual([TRAIN, KEEP]);
  });

  it('may be followed by two at once', async () => {
    const other = await openSearchIndex(file(), archive);
    for (let hour = 12; hour < 30; hour++) await changed(archive, hour, say(KEEP, `Otter number ${hour}.`));
    await Promise.all([index.catchUp(), other.catchUp()]);
    for (const each of [index, other]) {
      expect((await each.search({ words: 'otter', current: true })).hits.map(textOf)).toEqual([
        'Otter number 29.',
      ]);
      expect((await each.search({ words: 'otter' })).count).toBe(18);
    }
    await other.close();
  });

  it('is made anew where the file is damaged, and where it was of another archive', async () => {
    await index.catchUp();
    await index.close();
    await writeFile(file(), 'no database at all, but long enough to be taken for one '.repeat(100));
    index = await openSearchIndex(file(), archive);
    expect(await found('train')).toHaveLength(2);
    await index.close();

    const younger = await temporaryArchive();
    await younger.archive.declareTargets([aTarget()], hours(0));
    await first(younger.archive, 0, say(OBJECT));
    index = await openSearchIndex(file(), younger.archive);
    await index.catchUp();
    expect(await found('train')).toEqual([]);
    expect(await found('object')).toEqual([OBJECT]);
    await index.close();
    await younger.close();
    index = await openSearchIndex(file(), archive);
  });
});
