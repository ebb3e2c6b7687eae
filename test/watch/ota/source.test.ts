import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOf, sourcesOf } from '../../../src/watch/ota/source.ts';
import { may, versions } from './lutra-history.ts';

describe('the documents of a collection', () => {
  it('keep the order of the record, whatever the dates of re-extractions say', () => {
    const recorded = versions('Otter/Privacy Policy', [
      [may(1), 'one'],
      [may(5), 'two'],
      [may(5), 'two, mended', 'upgrade'],
      [may(2), 'two, mended again', 'upgrade'],
      [may(6), undefined],
      [may(8), 'three', 'first'],
    ]);
    const [{ texts } = { texts: [] }] = sourcesOf('lutra', recorded);
    expect(texts.map(({ blob, placedAt }) => [blob, placedAt])).toEqual([
      ['one', may(1)],
      ['two', may(5)],
      ['two, mended', '2025-05-05T00:00:01.000Z'],
      ['two, mended again', '2025-05-05T00:00:02.000Z'],
      ['three', may(8)],
    ]);
    expect(texts[3]?.at).toBe(may(2));
  });

  it('never share a moment', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), days => {
        const [one] = sourcesOf(
          'lutra',
          versions(
            'Otter/Terms',
            days.map(day => [may(day), 'text']),
          ),
        );
        const placed = one!.texts.map(({ placedAt }) => placedAt);
        expect(placed).toEqual([...new Set(placed)].sort());
      }),
    );
  });

  it('are of the collection that their commits name, or else of the repository’s', () => {
    const [version] = versions('Otter/Terms', [[may(1), 'text']]);
    const named = `https://github.com/Otters/river-snapshots/commit/${'a'.repeat(40)}`;
    expect(collectionOf([{ ...version!, snapshots: [named] }], '/tmp/any.bundle')).toBe('river');
    expect(collectionOf([version!], '/tmp/lake-versions.bundle')).toBe('lake');
    expect(collectionOf([version!], 'pond-versions/')).toBe('pond');
  });
});
