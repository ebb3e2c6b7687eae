import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/finding/sentences.ts';

describe('sentences', () => {
  it('are split at their ends, not at abbreviations', () => {
    const texts = sentencesOf('We use data, e.g. your posts. You may object. Write to us!').map(({ text }) =>
      text.trim(),
    );
    expect(texts).toEqual(['We use data, e.g. your posts.', 'You may object.', 'Write to us!']);
  });

  it.each([
    'Según el núm. 2 del art. 21, p. ej. Ud. puede oponerse.',
    'Ai sensi degli artt. 15 e 21, ad es. Lei può opporsi a Lutra S.p.A. Italia.',
    'Nos termos do art. 18, p. ex. Sr. Silva pode opor-se junto da Lutra Ltda. Brasil.',
  ])('are not split at abbreviations of other languages: %s', text => {
    expect(sentencesOf(text)).toHaveLength(1);
  });

  it('counts the parts of an enumeration, and remembers what opens it', () => {
    const [opening, first, second] = sentencesOf(
      'You may not: (a) copy the service; (b) train models with it.',
    );
    expect(opening!.text).toBe('You may not: ');
    expect(first).toMatchObject({ text: '(a) copy the service; ', opening: 'You may not: ' });
    expect(second).toMatchObject({ text: '(b) train models with it.', opening: 'You may not: ' });
  });

  it.each(['y', 'o', 'e', 'ou', 'und', 'oraz'])('takes "%s" before the last part for a joint', word => {
    expect(sentencesOf(`Lutra: (a) one; ${word} (b) two.`).map(({ text }) => text)).toEqual([
      'Lutra: ',
      `(a) one; ${word} `,
      '(b) two.',
    ]);
  });

  it('join to the text, each where it says it starts', () => {
    const word = fc.constantFrom(
      'We',
      'train',
      'e.g.',
      'No.',
      '(a)',
      'data.',
      'it;',
      'or:',
      '|',
      '•',
      'U.S.',
      '3.2',
      '“so”',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words => {
        const text = words.join(' ');
        const sentences = sentencesOf(text);
        expect(sentences.map(sentence => sentence.text).join('')).toBe(text);
        for (const { text: part, start } of sentences)
          expect(text.slice(start, start + part.length)).toBe(part);
      }),
    );
  });
});
