import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/finding/languages/english.ts';
import { french } from '../../src/finding/languages/french.ts';
import { lexicon } from '../../src/finding/lexicon.ts';
import { pattern, plain, source } from '../../src/finding/pattern.ts';

const matches = (phrase: string, text: string, groups: ReadonlyMap<string, string> = new Map()) =>
  plain(text).search(pattern([phrase], groups)) >= 0;

describe('the notation of phrases', () => {
  it('matches whole words in any case, across any white space', () => {
    expect(matches('right to object', 'Your RIGHT  to\nobject')).toBe(true);
    expect(matches('train', 'restrained')).toBe(false);
    expect(matches('ia', 'médiation')).toBe(false);
  });

  it('ends a word any way at a star', () => {
    expect(matches('withdraw*', 'consent was withdrawn')).toBe(true);
    expect(matches('entraîn*', 'nous entraînons')).toBe(true);
  });

  it('reaches over some words at an ellipsis, not over a semicolon', () => {
    expect(matches('train … model', 'train it as our model')).toBe(true);
    expect(matches('train … model', 'train, model')).toBe(true);
    expect(matches('train … model', 'train it; our model')).toBe(false);
    expect(matches('train … model', `train ${'so '.repeat(40)}model`)).toBe(false);
  });

  it('inserts groups by name, and refuses unknown ones', () => {
    const groups = new Map([['data', source(['(data|files)'], new Map())]]);
    expect(matches('your {data}', 'Your files', groups)).toBe(true);
    expect(() => pattern(['your {nothing}'], groups)).toThrow('{nothing}');
  });

  it('makes print variants plain without moving a character', () => {
    expect(plain('don’t “opt‑out”')).toBe('don\'t "opt-out"');
    fc.assert(fc.property(fc.string(), text => plain(text).length === text.length));
  });
});

describe('the languages', () => {
  it.each([english, french])(
    '$code: every rule names groups that exist, under an id of its own',
    language => {
      expect(() => lexicon(language)).not.toThrow();
      const ids = language.rules.map(rule => rule.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every(id => id.startsWith(`${language.code}/`))).toBe(true);
    },
  );

  it('refuses a rule that names a group which does not exist', () => {
    const rule = { ...english.rules[0]!, unless: ['no-such-group'] };
    expect(() => lexicon({ ...english, rules: [rule] })).toThrow('no-such-group');
  });
});
