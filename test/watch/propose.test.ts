import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import type { Target } from '../../src/target/target.ts';
import { noiseOf, propose } from '../../src/watch/propose.ts';
import { aTarget } from '../archive/builders.ts';

const page = (title: string, language = 'en', ...texts: string[]): Document => ({
  title,
  language,
  section: 'main-content',
  clauses: texts.map(text => ({ kind: 'paragraph', path: [], text, links: [] })),
});
const proposed = (url: string, document: Document, known: readonly Target[] = [], said = {}) =>
  propose(url, document, known, said);

describe('a proposal', () => {
  it('is named after the site and what the page calls itself', () => {
    expect(
      proposed('https://www.otter.co.uk/legal/privacy.html', page('Privacy Notice | Otter', 'fr')),
    ).toEqual({
      id: 'otter/privacy-notice',
      vendor: 'Otter',
      name: 'Privacy Notice',
      locale: 'fr',
      every: 3_600_000,
    });
  });

  it('is of the vendor who is known on the site, under an id that is free', () => {
    const known = [aTarget({ url: 'https://lutra.example/privacy', id: 'lutra/privacy-policy' })];
    expect(
      proposed('https://help.lutra.example/privacy-2', page('Lutra AI – Privacy Policy'), known),
    ).toMatchObject({ vendor: 'Lutra AI', name: 'Privacy Policy', id: 'lutra/privacy-policy-2' });
  });

  it.each([
    [
      'https://otter.example/terms-of-use',
      page(''),
      { id: 'otter/terms-of-use', name: 'Terms of use', every: 21_600_000 },
    ],
    ['https://otter.example/', page('Otter'), { id: 'otter/document' }],
    ['http://127.0.0.1:8080/privacy', page('', 'und'), { id: '127-0-0-1/privacy', locale: 'en' }],
    ['https://dobra.com.pl/zasady', page('Zasady'), { vendor: 'Dobra' }],
  ])('of %s', (url, document, expected) => {
    expect(proposed(url, document)).toMatchObject(expected);
  });

  it('is what a person said of it', () => {
    const said = { vendor: 'Otter Labs', name: 'AI Terms' };
    expect(proposed('https://otter.example/x', page('Whatever'), [], said)).toMatchObject({
      id: 'otter-labs/ai-terms',
      ...said,
    });
  });
});

describe('the noise of a page', () => {
  const [one, dated, other] = [
    'Read on 1 May 2025.',
    'Read on 2 May 2025.',
    'We keep nothing at all of you.',
  ].map(text => page('Policy', 'en', 'We keep your chats for thirty days.', text));

  it('is none where every read was the same', () => {
    expect(noiseOf([one!, one!, one!])).toEqual({ reads: 3, kinds: [], loud: 0 });
  });

  it('is quiet where dates differ, and loud where words do', () => {
    expect(noiseOf([one!, dated!, other!])).toEqual({ reads: 3, kinds: ['dates-only', 'text'], loud: 1 });
  });
});
