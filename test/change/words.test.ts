import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../src/change/words.ts';
import { sentence } from './documents.ts';

const marks = (before: string, after: string): string =>
  wordRuns(before, after)
    .map(({ mark, text }) => (mark === 'same' ? text : mark === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('wordRuns', () => {
  it.each([
    ['We may train.', 'We may not train.', 'We may {+not +}train.'],
    ['Paid users may object.', 'All users may object.', '[-Paid-]{+All+} users may object.'],
    ['Write to us.', 'Write to us. Free users may object.', 'Write to us.{+ Free users may object.+}'],
    ['one two three', 'four five three', '[-one two-]{+four five+} three'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['不用于训练', '用于训练', '[-不-]用于训练'],
  ])('marks %j → %j as %j', (before, after, expected) => {
    expect(marks(before, after)).toBe(expected);
  });

  it('rebuilds both texts exactly, whatever they are', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      sentence,
      fc.array(sentence).map(all => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = wordRuns(before, after);
        expect(runs.flatMap(run => (run.mark === 'inserted' ? [] : [run.text])).join('')).toBe(before);
        expect(runs.flatMap(run => (run.mark === 'deleted' ? [] : [run.text])).join('')).toBe(after);
        expect(runs.every(run => run.text !== '')).toBe(true);
      }),
    );
  });

  it('ends soon on two long texts that share nothing', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    const runs = wordRuns(text('a'), text('b'));
    expect(
      runs
        .filter(run => run.mark === 'deleted')
        .map(run => run.text)
        .join('').length,
    ).toBeGreaterThan(100_000);
  }, 10_000);
});
