import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import { evidenceOf } from '../../src/change/evidence.ts';
import { documentOf } from './documents.ts';

const policy = [
  'Corvid Chat and your privacy',
  'Corvid Chat stores what you write for as long as your account exists.',
  'We may show staff what you write when you report an answer of Corvid Chat to us.',
  'If you delete a conversation, Corvid Chat forgets it within thirty days.',
  'Nobody outside of the company can read what you write.',
];
const renamed = (name: string) => policy.map(text => text.replaceAll('Corvid Chat', name));

describe('a name that changed throughout', () => {
  it('is one fact, however many clauses it shows in', () => {
    const change = compare(documentOf(policy), documentOf(renamed('Rook')));
    expect(change.kind).toBe('renamed');
    expect(change.edits.map(edit => edit.kind)).toEqual(['renamed', 'renamed', 'renamed', 'renamed', 'same']);
    expect(evidenceOf(change)).toEqual({
      kind: 'renamed',
      names: [{ before: 'Corvid Chat', after: 'Rook', times: 4 }],
    });
  });

  it('leaves what else changed as the only amendment', () => {
    const after = renamed('Rook').with(
      3,
      'If you delete a conversation, Rook forgets it within ninety days.',
    );
    const change = compare(documentOf(policy), documentOf(after));
    expect(change.kind).toBe('text');
    expect(change.edits.filter(edit => edit.kind === 'amended')).toHaveLength(1);
    expect(change.edits.filter(edit => edit.kind === 'renamed')).toHaveLength(3);
  });

  it('is seen where the date of the document changed with it, and in clauses that moved', () => {
    const dated = (date: string, texts: readonly string[]) => documentOf([`Last updated: ${date}`, ...texts]);
    const [title, ...rest] = renamed('Rook');
    const change = compare(
      dated('3 May 2025', policy),
      dated('4 June 2025', [title!, ...rest.slice(1), rest[0]!]),
    );
    expect(change.kind).toBe('renamed');
  });

  it.each([
    ['a tier of users', 'Free', 'Paid'],
    ['a region', 'European', 'American'],
  ])('is not made of %s', (_, from, to) => {
    const texts = (word: string) =>
      ['prompts', 'files', 'voice', 'photos'].map(
        what => `We may train models on ${what} of ${word} customers.`,
      );
    expect(compare(documentOf(texts(from)), documentOf(texts(to))).kind).toBe('text');
  });

  it('is not made of a partner, whom the document is not about', () => {
    const texts = (partner: string) => [
      ...Array.from({ length: 40 }, (_, i) => `Clause ${i} tells how long record ${i} is kept by us.`),
      ...['prompts', 'files', 'voice', 'photos'].map(
        what => `We may hand your ${what} to ${partner} at night.`,
      ),
    ];
    expect(compare(documentOf(texts('Pelagic')), documentOf(texts('Meridian'))).kind).toBe('text');
  });

  it('is none where the old name stays in use', () => {
    const change = compare(
      documentOf(policy),
      documentOf([...renamed('Rook').slice(0, 3), ...policy.slice(3)]),
    );
    expect(change.kind).toBe('text');
  });
});
