import { describe, expect, it } from 'vitest';
import { readsLikeTitle } from '../../src/document/title-line.ts';

describe('a line all in bold', () => {
  it.each([
    'Data We Collect About You',
    '4.2 Retention',
    'How we use your data',
    '(b) Transfers',
    'Comment nous utilisons vos données',
    'Droit d’opposition',
    '个人信息的使用',
  ])('is a title: %j', text => {
    expect(readsLikeTitle(text)).toBe(true);
  });

  it.each([
    'We never sell your data',
    'You can object at any time',
    'Important:',
    'Your prompts are not used.',
    'nothing in capitals',
    'No data of users of the paid plan is ever kept for longer than thirty days',
  ])('is a statement: %j', text => {
    expect(readsLikeTitle(text)).toBe(false);
  });
});
