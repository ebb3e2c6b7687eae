import { describe, expect, it } from 'vitest';
import { clauseAddress, clauseName } from '../../src/alert/clause-address.ts';
import { anchorOfFinding } from '../../src/web/clause-anchor.ts';
import { evidence, noticeGone, objectionByMail, trainingByDefault } from './lutra.ts';

const page = 'http://localhost:8080/changes/7';

describe('clauseAddress', () => {
  it.each([trainingByDefault, objectionByMail, noticeGone])(
    'leads to an anchor that the page of the change has: $summary',
    finding => {
      expect(clauseAddress(page, finding)).toBe(`${page}#${anchorOfFinding(finding)}`);
    },
  );

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
