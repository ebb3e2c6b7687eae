import { expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import { foldUnchanged } from '../../src/web/fold.ts';
import { policy } from './invented.ts';

const blocks = (before: Record<string, string[]>, after: Record<string, string[]>) =>
  foldUnchanged(compare(policy(before), policy(after)));

it('folds unchanged clauses and names their sections', () => {
  expect(
    blocks(
      { One: ['A.'], Two: ['B.'], Three: ['C we keep.'] },
      { One: ['A.'], Two: ['B.'], Three: ['C we sell.'] },
    ),
  ).toMatchObject([
    { kind: 'fold', clauses: [0, 1, 2, 3], sections: ['One', 'Two'] },
    { kind: 'section', path: ['Three'] },
    { kind: 'difference', edit: { kind: 'amended', after: 5 } },
  ]);
});

it('shows a new heading once, as a difference above what stands under it', () => {
  expect(blocks({ One: ['A.'] }, { One: ['A.'], New: ['Something else entirely.'] })).toMatchObject([
    { kind: 'fold', clauses: [0, 1] },
    { kind: 'difference', edit: { kind: 'added', after: 2 } },
    { kind: 'difference', edit: { kind: 'added', after: 3 } },
  ]);
});

it('folds everything where nothing differs', () => {
  expect(blocks({ One: ['A.'] }, { One: ['A.'] })).toEqual([
    { kind: 'fold', clauses: [0, 1], sections: ['One'] },
  ]);
});

it('counts text that was only cut differently as unchanged', () => {
  const whole = { One: ['We keep your chats for thirty days. We then erase every one of them.'] };
  const cut = { One: ['We keep your chats for thirty days.', 'We then erase every one of them.'] };
  expect(blocks(whole, cut)).toEqual([{ kind: 'fold', clauses: [0, 1, 2], sections: ['One'] }]);
});
