import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS } from '../../src/position/position.ts';
import { positionsOf } from '../../src/position/positions.ts';
import { rowOf } from '../../src/position/row.ts';
import { policy } from './lutra.ts';

const SENTENCES = [
  'We use your inputs to train our models.',
  'We do not use your inputs to train our models.',
  'If you use Otter Pro, you can opt out of training in your settings.',
  'If you use Otter Free: We use your chats to train our models.',
  'You have the right to object to the processing of your personal data.',
  'You can exercise these rights by e-mail to privacy@lutra.example.',
  'This policy does not apply to data of business customers.',
  'Our models are trained on publicly available data.',
  '## For people in the European Union',
  '| To train our models | Your inputs | Our legitimate interests |',
  '“Curly” – and — other ‘signs’ • (a) one; (b) two',
];

const text = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string()), { maxLength: 12 });

describe('what positions are read from', () => {
  it('stands where the quotes say, and supports every answer', () => {
    fc.assert(
      fc.property(text, parts => {
        const document = policy(...parts);
        for (const position of positionsOf(document)) {
          expect(position.mention.length).toBeGreaterThan(0);
          if (position.trains.value !== 'not-stated')
            expect(position.trains.quotes.length).toBeGreaterThan(0);
          if (!position.refuse.value.includes('not-stated'))
            expect(position.refuse.quotes.length).toBeGreaterThan(0);
          if (position.price.value !== 'not-stated') expect(position.price.quotes.length).toBeGreaterThan(0);
          for (const quote of [...position.mention, ...CELLS.flatMap(cell => position[cell].quotes)])
            expect(document.clauses[quote.clause]!.text.slice(...quote.range)).toBe(quote.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is empty for a language without rules', () => {
    const text =
      'Wij gebruiken uw gesprekken niet om onze modellen te trainen, en dat zullen wij ook niet gaan doen.';
    expect(
      positionsOf({
        ...policy(),
        title: '',
        language: 'nl',
        clauses: [{ kind: 'paragraph', path: [], text, links: [] }],
      }),
    ).toEqual([]);
  });

  it('is told in the words of tables made by hand', () => {
    const [position] = positionsOf(
      policy('We use your inputs to train our models, unless you opt out in your settings.'),
    );
    expect(rowOf(position!)).toMatchObject({
      tier: 'all-users',
      trains: 'unless-refused',
      data: ['inputs'],
      default: 'on',
      refuse: ['setting'],
      refuse_where: 'We use your inputs to train our models, unless you opt out in your settings.',
      price: 'not-stated',
      exempt: [],
      legal_basis: ['not-stated'],
      safeguards: [],
    });
  });
});
