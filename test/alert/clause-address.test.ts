import { describe, expect, it } from 'vitest';
import { clauseAddress, clauseName } from '../../src/alert/clause-address.ts';
import { anchorOf } from '../../src/web/clause-anchor.ts';
import { evidence, noticeGone, objectionByMail, trainingByDefault } from './lutra.ts';

const page = 'http://localhost:8080/changes/7';

describe('clauseAddress', () => {
  it('leads to an anchor that the page of the change has', () => {
    const words = [{ mark: 'same', text: 'We train.' }] as const;
    expect(clauseAddress(page, trainingByDefault)).toBe(
      `${page}#${anchorOf({ kind: 'amended', before: 12, after: 12, words })}`,
    );
    expect(clauseAddress(page, objectionByMail)).toBe(`${page}#${anchorOf({ kind: 'added', after: 20 })}`);
    expect(clauseAddress(page, noticeGone)).toBe(`${page}#${anchorOf({ kind: 'removed', before: 31 })}`);
  });

  it('is the page itself where there is no evidence', () => {
    expect(clauseAddress(page, {})).toBe(page);
  });
});

describe('clauseName', () => {
  it('is the heading above the clause, else its number', () => {
    expect(clauseName(objectionByMail)).toBe('“Your rights”');
    expect(clauseName({ after: evidence('We train.', 4, []) })).toBe('clause 5');
  });
});
