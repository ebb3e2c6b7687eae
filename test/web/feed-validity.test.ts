import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Feed, FeedEntry } from '../../src/web/feed.ts';
import { atom, jsonFeed } from '../../src/web/feed-formats.ts';
import { anyPageText } from '../alert/page-text.ts';
import { hours } from '../archive/builders.ts';

const HOME = 'https://watch.example';

const entry = fc.record({
  id: fc.constant('tag:watch.example,2026-01-01:/snapshots/7#c3'),
  url: fc.constant(`${HOME}/?a=1&b=2#c3`),
  title: anyPageText,
  summary: anyPageText,
  at: fc.constant(hours(0)),
  author: anyPageText,
  tags: fc.constant(['training', 'less-control']),
}) satisfies fc.Arbitrary<FeedEntry>;

const feeds = fc.record({
  id: fc.constant('tag:watch.example,2026-01-01:/feed.atom?vendor=a%26b'),
  title: anyPageText,
  self: fc.constant(`${HOME}/feed.atom?vendor=a%26b&q=%22train%20models%22`),
  home: fc.constant(HOME),
  updated: fc.constant(hours(0)),
  entries: fc.array(entry, { maxLength: 4 }),
}) satisfies fc.Arbitrary<Feed>;

const grammar = await readFile(new URL('./atom.rng', import.meta.url), 'utf8');
const refused = async (xml: string) =>
  (await validateXML({ xml, schema: grammar, extension: 'relaxng' })).errors.map(({ message }) => message);

describe('the Atom feed', () => {
  it('is what RFC 4287 calls one, whatever a page says', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, async feed => {
        expect(await refused(atom(feed))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('would be refused if it were none', async () => {
    const [feed] = fc.sample(feeds, { numRuns: 1, seed: 1 });
    const whole = atom(feed!);
    for (const broken of [
      whole.replace(/<id>.*?<\/id>/, ''),
      whole.replace(/<updated>.*?<\/updated>/, '<updated>yesterday</updated>'),
      whole.replace('rel="self"', 'relation="self"'),
      whole.replace('http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'),
    ])
      expect(await refused(broken)).not.toEqual([]);
  });
});

describe('the JSON feed', () => {
  it('is what its schema calls one, whatever a page says', async () => {
    const schema = JSON.parse(
      await readFile(new URL(import.meta.resolve('jsonfeed-schema/schema-v1.1.json')), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    fc.assert(
      fc.property(feeds, feed => {
        validate(JSON.parse(JSON.stringify(jsonFeed(feed))));
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
    expect(validate({ version: 'https://jsonfeed.org/version/1.1', title: 'No items' })).toBe(false);
  });
});
