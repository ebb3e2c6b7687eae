import { describe, expect, it } from 'vitest';
import { headline, leadingFinding, otherFindings } from '../../src/alert/headline.ts';
import { lutraAlert, noticeGone, trainingByDefault } from './lutra.ts';

describe('headline', () => {
  it('is the sentence of the gravest finding, without its full stop', () => {
    expect(headline(lutraAlert([noticeGone, trainingByDefault]))).toBe(
      'The promise of thirty days’ notice is gone',
    );
  });

  it('passes over findings that are not material where one is', () => {
    const content = lutraAlert([{ ...trainingByDefault, material: false }, noticeGone]);
    expect(leadingFinding(content)).toBe(noticeGone);
  });

  it.each([
    ['text', 'Lutra AI changed its Privacy Policy'],
    ['language-switched', 'Lutra AI answers with its Privacy Policy in another language'],
    ['truncated', 'Lutra AI shows much less of its Privacy Policy than before'],
    ['different-document', 'Lutra AI shows another document in place of its Privacy Policy'],
  ] as const)('says what kind of change it was where nothing was found: %s', (changeKind, sentence) => {
    expect(headline(lutraAlert([], { changeKind }))).toBe(sentence);
  });
});

describe('the other findings', () => {
  it('are the material ones besides the leading one', () => {
    const small = { ...noticeGone, material: false, summary: 'A word was replaced.' };
    expect(otherFindings(lutraAlert([trainingByDefault, small, noticeGone]))).toEqual([noticeGone]);
  });

  it('do not tell again what the same clause was told of under its other topic', () => {
    const twin = { ...trainingByDefault, topic: 'opt-out' as const };
    expect(otherFindings(lutraAlert([trainingByDefault, twin, noticeGone]))).toEqual([noticeGone]);
  });
});
