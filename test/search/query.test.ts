import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchOf } from '../../src/search/query.ts';

describe('what people type becomes a query of', () => {
  it.each([
    ['words that must all stand there', 'train models', 'text : (("train" AND "models"))'],
    ['whole phrases', '"right to object" mail', 'text : (("right to object" AND "mail"))'],
    ['a phrase that was not closed', '"right to object', 'text : (("right to object"))'],
    ['words that must not', 'train -consent', 'text : (("train") NOT "consent")'],
    ['beginnings of words', 'train*', 'text : (("train" *))'],
    ['addresses as they stand', 'privacy@lutra.example', 'text : (("privacy@lutra.example"))'],
    ['operators taken as words', 'train OR NEAR(a)', 'text : (("train" AND "OR" AND "NEAR(a)"))'],
  ])('%s', (_, typed, query) => {
    expect(matchOf(typed)).toBe(query);
  });

  it('nothing, where there is no word to look for', () => {
    for (const typed of ['', '   ', '—', '*', '""', '-without']) expect(matchOf(typed)).toBeUndefined();
  });
});

it('what nobody would type is cut short: words in all, beginnings, and how often a term is said', () => {
  const wordsOf = (query = '') => query.split(/[^a-z0-9]+/).filter(word => word !== '').length;
  for (const typed of ['the/'.repeat(4_000), `"${'the '.repeat(1_000)}"`, 'the '.repeat(500)]) {
    expect(wordsOf(matchOf(typed))).toBeLessThan(30);
  }
  expect(matchOf('train train train')).toBe('text : (("train"))');
  expect(matchOf('ta* tb* tc* td* te*')).toBe('text : (("ta" * AND "tb" * AND "tc" *))');
  expect(matchOf('t*')).toBeUndefined();
});

it('whatever is typed, the database understands it', () => {
  const database = new DatabaseSync(':memory:');
  database.exec("create virtual table words using fts5 (text, tokenize = 'unicode61 remove_diacritics 2')");
  const select = database.prepare('select rowid from words where words match ?');
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'ab"*-^:(){}+ \0') })),
      typed => {
        const query = matchOf(typed);
        if (query !== undefined) expect(select.all(query)).toEqual([]);
      },
    ),
  );
  database.close();
});
