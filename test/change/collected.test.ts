import { describe, expect, it } from 'vitest';
import { canMatter } from '../../src/change/collected.ts';
import { compare } from '../../src/change/compare.ts';
import { documentOf } from './documents.ts';

const clauses = (about: string) =>
  'prompts,files,voice,photos,contacts,payments,locations,searches,ratings,drafts'
    .split(',')
    .flatMap(what => [
      `What we do with your ${what} under the ${about} is written down here and in no other place.`,
      `You can ask what became of your ${what}; the desk that keeps the ${about} answers within a month.`,
    ]);
const policy = clauses('privacy policy');
const terms = [...clauses('terms of sale'), ...clauses('terms of the market'), ...clauses('terms of events')];

describe('whether a part that joined can matter', () => {
  it.each([
    ['it does where no date says otherwise', policy, [...policy, ...terms], true],
    [
      'it does not under one and the same date',
      ['Last updated: 3 May 2025', ...policy],
      ['Last updated: 3 May 2025', ...policy, ...terms],
      false,
    ],
    [
      'it does under a new date',
      ['Last updated: 3 May 2025', ...policy],
      ['Last updated: 4 June 2025', ...policy, ...terms],
      true,
    ],
    [
      'it does not where it is the same text a second and third time',
      policy,
      [...policy, ...policy, ...policy],
      false,
    ],
  ])('%s', (_, before, after, expected) => {
    const change = compare(documentOf(before), documentOf(after));
    expect(change.kind).toBe('part-joined');
    expect(canMatter(change)).toBe(expected);
  });
});
