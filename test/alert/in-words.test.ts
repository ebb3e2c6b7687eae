import { describe, expect, it } from 'vitest';
import { instantInWords, topicsInWords } from '../../src/alert/in-words.ts';

describe('in words', () => {
  it('instants are in UTC with their year', () => {
    expect(instantInWords('2025-02-13T00:06:59.999Z')).toBe('13 Feb 2025, 00:06 UTC');
  });

  it('topics have one order', () => {
    expect(topicsInWords(['opt-out', 'training'])).toBe('Training and opting out');
    expect(topicsInWords(['opt-out'])).toBe('Opting out');
  });
});
