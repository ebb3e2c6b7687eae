import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import { documentOf } from './documents.ts';

/** Far more than these take, and far less than a hang. */
const SOON = { timeout: 60_000 };
const many = (count: number, text: (i: number) => string) =>
  documentOf(Array.from({ length: count }, (_, i) => text(i)));

describe('a comparison made to last', () => {
  it.each([
    ['of equal clauses', many(200_000, () => 'said'), many(200_000, () => 'told')],
    ['in another order', many(200_000, i => `one ${i}`), many(200_000, i => `one ${199_999 - i}`)],
    [
      'of clauses that are nearly alike',
      many(20_000, i => `we may use your data ${i} to train our models and so on`),
      many(20_000, i => `we may use your data ${i + 50_000} to train our models and so on`),
    ],
    [
      'of clauses that might all be cuts of a long one',
      many(100_000, () => 'abcdefgh'),
      documentOf(['X', 'Y', 'Z'].map(end => 'abcdefgh'.repeat(100_000) + end)),
    ],
    [
      'of one long clause',
      documentOf([Array.from({ length: 100_000 }, (_, i) => `w${i % 7919}`).join(' ')]),
      documentOf([Array.from({ length: 100_000 }, (_, i) => `w${(i * 3) % 7919}`).join(' ')]),
    ],
  ])('ends where it is %s', SOON, (_, before, after) => {
    const { edits } = compare(before, after);
    expect(edits.length).toBeGreaterThan(0);
  });
});
