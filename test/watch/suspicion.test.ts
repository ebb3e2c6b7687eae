import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import type { Document } from '../../src/document/document.ts';
import { suspicion } from '../../src/watch/suspicion.ts';
import { aDocument } from '../archive/builders.ts';

const HERE = 'https://lutra.example/privacy';
const said = (about: string, from = 0) =>
  Array.from({ length: 20 }, (_, i) => {
    const what = ['the logs', 'your name', 'each chat', 'a receipt', 'the region'][i % 5];
    return `Paragraph ${from + i} says that ${about} ${what} is kept for ${from + i + 30} days and is then deleted by ${i} people.`;
  });
const POLICY = aDocument(...said('of what you write'));
const OTHER = aDocument(
  ...said('among the prices of our plans', 900).map(text => text.split(' ').reverse().join(' ')),
);
const JOINED = [...OTHER.clauses.map(({ text }) => text), ...said('of a wholly other thing', 400)];
const french = (document: Document): Document => ({
  ...document,
  language: 'fr',
  clauses: document.clauses.map((clause, i) => ({
    ...clause,
    text: `Le paragraphe ${i} dit que nous gardons pour vous les données de votre compte dans la région que vous avez choisie.`,
  })),
});
const reason = (before: Document, after: Document, to = HERE) =>
  suspicion(compare(before, after), { before: HERE, after: to })?.reason;

describe('a document that edits do not explain', () => {
  it.each<[string, Document, string | undefined, string?]>([
    ['most of its text is gone', aDocument(...said('of what you write').slice(0, 2)), 'shrunk'],
    [
      'the notice of an error stands in the place of a part',
      aDocument(...said('of what you write').slice(0, 15), 'This content is not available.'),
      'shrunk',
    ],
    [
      'whole parts came with it, and no date says that the vendor did not write them now',
      aDocument(...said('of what you write'), ...JOINED),
      undefined,
    ],
    ['it is in another language', french(POLICY), 'language'],
    ['it is another one, under another address', OTHER, 'moved', 'https://lutra.example/'],
    [
      'it is another language under another address',
      french(POLICY),
      'language',
      'https://lutra.example/fr/privacy',
    ],
    [
      'it is an edit',
      aDocument(...said('of what you write').slice(1), 'We train our models on what you write.'),
      undefined,
    ],
    [
      'it is the same under another address',
      aDocument(...said('of what you write').slice(1)),
      undefined,
      'https://lutra.example/legal/privacy',
    ],
  ])('%s', (_, after, expected, to) => {
    expect(reason(POLICY, after, to)).toBe(expected);
  });

  it('has many times its text under the date that it had', () => {
    const dated = (...texts: string[]) => aDocument('Last updated: 3 May 2025', ...texts);
    const texts = said('of what you write');
    expect(reason(dated(...texts), dated(...texts, ...JOINED))).toBe('grown');
    expect(reason(dated(...texts, ...JOINED), dated(...texts))).toBe('shrunk');
  });

  it.each([
    ['https://www.lutra.example/privacy/', undefined],
    ['http://lutra.example/privacy?lang=en#top', undefined],
    ['https://lutra.example/privacy/index.html', undefined],
    ['https://lutra.example/', 'moved'],
    ['https://pelagic.example/privacy', 'moved'],
  ])('short and different, at %s', (to, expected) => {
    expect(
      reason(
        aDocument('We keep what you write for a month.'),
        aDocument('Otter is the best assistant there is.'),
        to,
      ),
    ).toBe(expected);
  });

  it('names the address that it leads to', () => {
    const doubt = suspicion(compare(POLICY, OTHER), { before: HERE, after: 'https://lutra.example/home' });
    expect(doubt?.why).toContain('https://lutra.example/home');
  });
});
