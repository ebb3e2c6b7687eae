import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Edit } from '../../src/change/change.ts';
import { compare } from '../../src/change/compare.ts';
import { sameText } from '../../src/document/sameness.ts';
import { anyDocument, documentOf, editedPair, sentence } from './documents.ts';

const indexes = (edits: readonly Edit[], side: 'before' | 'after'): number[] =>
  edits.flatMap(edit => (side in edit ? (edit as Record<typeof side, number | number[]>)[side] : []));
const kinds = (change: Change): string[] => change.edits.map(edit => edit.kind);
const text = (change: Change, side: 'before' | 'after', at: number): string => change[side].clauses[at]!.text;

describe('compare, for any two documents', () => {
  const pairs = fc.oneof(fc.tuple(anyDocument, anyDocument), editedPair);

  it('puts every clause of both into exactly one edit', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { edits } = compare(before, after);
        expect(indexes(edits, 'before').sort((a, b) => a - b)).toEqual(before.clauses.map((_, i) => i));
        expect(indexes(edits, 'after').sort((a, b) => a - b)).toEqual(after.clauses.map((_, i) => i));
      }),
    );
  });

  it('lets the document after be read off the edits in their order', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { edits } = compare(before, after);
        expect(indexes(edits, 'after')).toEqual(after.clauses.map((_, i) => i));
      }),
    );
  });

  it('rebuilds both sides of every edit from the other side and the edit', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const change = compare(before, after);
        for (const edit of change.edits) {
          if (edit.kind === 'same' || edit.kind === 'moved') {
            expect(sameText(text(change, 'before', edit.before))).toBe(
              sameText(text(change, 'after', edit.after)),
            );
          } else if (edit.kind === 'regrouped') {
            const joined = (side: 'before' | 'after') =>
              edit[side].map(i => sameText(text(change, side, i)).replaceAll(' ', '')).join('');
            expect(joined('before')).toBe(joined('after'));
          } else if (edit.kind === 'amended') {
            const without = (mark: string) =>
              edit.words.flatMap(run => (run.mark === mark ? [] : [run.text])).join('');
            expect(without('inserted')).toBe(text(change, 'before', edit.before));
            expect(without('deleted')).toBe(text(change, 'after', edit.after));
          }
        }
      }),
    );
  });

  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const change = compare(document, document);
        expect(change.kind).toBe('none');
        expect(new Set(kinds(change)).difference(new Set(['same']))).toEqual(new Set());
      }),
    );
  });

  it('gives the same change again', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(compare(structuredClone(before), structuredClone(after))).toEqual(compare(before, after));
      }),
    );
  });

  it('finds only moves where clauses that differ were shuffled', () => {
    const shuffled = fc
      .uniqueArray(sentence, { minLength: 2, maxLength: 12, selector: sameText })
      .chain(texts =>
        fc.tuple(
          fc.constant(texts),
          fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([texts, other]) => {
        const change = compare(documentOf(texts), documentOf(other));
        expect(['none', 'moved-only', 'layout-only']).toContain(change.kind);
        expect(
          kinds(change).filter(kind => kind !== 'same' && kind !== 'moved' && kind !== 'regrouped'),
        ).toEqual([]);
      }),
    );
  });

  it('finds no other text where it was only cut differently', () => {
    const recut = fc
      .array(sentence, { minLength: 2, maxLength: 10 })
      .chain(texts =>
        fc.tuple(
          fc.constant(texts),
          fc.array(fc.boolean(), { minLength: texts.length, maxLength: texts.length }),
        ),
      );
    fc.assert(
      fc.property(recut, ([texts, joins]) => {
        const other: string[] = [];
        for (const [i, part] of texts.entries()) {
          if (joins[i] && other.length > 0) other.push(`${other.pop()} ${part}`);
          else other.push(part);
        }
        expect(['none', 'layout-only']).toContain(compare(documentOf(texts), documentOf(other)).kind);
      }),
    );
  });
});

describe('compare', () => {
  const policy = [
    'Who we are and how to reach us.',
    'We use your prompts to provide the service to you.',
    'You can delete your account at any time in the settings.',
  ];

  it('shows one sentence that was added to a clause', () => {
    const after = policy.with(1, `${policy[1]} Free users may object by e-mail.`);
    const change = compare(documentOf(policy), documentOf(after));
    expect(change.kind).toBe('text');
    expect(change.edits[1]).toEqual({
      kind: 'amended',
      before: 1,
      after: 1,
      words: [
        { mark: 'same', text: policy[1] },
        { mark: 'inserted', text: ' Free users may object by e-mail.' },
      ],
    });
  });

  it('shows what is gone where it stood', () => {
    expect(kinds(compare(documentOf(policy), documentOf(policy.toSpliced(1, 1))))).toEqual([
      'same',
      'removed',
      'same',
    ]);
  });

  it('pairs like clauses by the best fit as a whole, not each by its own', () => {
    const before = documentOf([
      'Data of free users trains our models.',
      'Data of paid users trains our models.',
    ]);
    const after = documentOf([
      'Data of paid users never trains our models.',
      'Data of free users always trains our models.',
    ]);
    const pairs = compare(before, after).edits.map(
      edit => edit.kind === 'amended' && [edit.before, edit.after],
    );
    expect(pairs).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('takes split clauses for regrouped ones', () => {
    const change = compare(
      documentOf(['One thing. Another thing.', 'End.']),
      documentOf(['One thing.', 'Another thing.', 'End.']),
    );
    expect(change).toMatchObject({
      kind: 'layout-only',
      edits: [{ kind: 'regrouped', before: [0], after: [0, 1] }, { kind: 'same' }],
    });
  });

  it.each([
    ['Web | Phone | Desk', ['Web', 'Phone', 'Desk']],
    ['0.50 | Prompts and files', ['0.50', 'Prompts and files']],
    ['a | b', ['a', 'b']],
  ])(
    'takes the short cells of %j for the same when they stand alone, beside a text that changed',
    (row, cells) => {
      const change = compare(
        documentOf(['Shown to.', row, 'Thirty days.']),
        documentOf(['Shown to.', ...cells, 'Ninety days.']),
      );
      expect(kinds(change)).toEqual(['same', 'regrouped', 'amended']);
    },
  );

  it('ends soon on a full rewrite of 300 KB', () => {
    const text = (seed: number) =>
      documentOf(
        Array.from({ length: 1500 }, (_, i) =>
          Array.from({ length: 35 }, (_, j) => `w${(i * 7919 + j * 104729 * seed + seed) % 4000}`).join(' '),
        ),
      );
    const started = performance.now();
    expect(compare(text(1), text(2)).kind).toBe('text');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
