import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { directionOf } from '../../src/finding/direction.ts';
import { findFindings } from '../../src/finding/find-findings.ts';

/** Enough other text that a change of one clause is a change of text and nothing worse. */
const REST = `We keep this page short and we say what we do with the data that you give us and for how long it is kept.

You can reach us at the postal address that is given at the end of this page and we answer within a month.
`;

/** The direction of the whole change, and the kinds of news that it is made of. */
function told(before: string, after: string) {
  const [old, now] = [before, after].map(text => documentFromMarkdown(`${REST}\n${text}\n`));
  const material = findFindings(compare(old!, now!)).filter(finding => finding.material);
  const leanings = material.flatMap(finding => finding.leanings ?? []);
  return { direction: directionOf(leanings), kinds: leanings.map(({ kind }) => kind) };
}

describe('the direction of a change', () => {
  it.each([
    ['data is newly used for training', '', 'We train our models on your messages.'],
    ['a promise is gone', 'We never train models on your messages.', ''],
    [
      'what was denied is now stated',
      'We do not train our language models on the files in your projects.',
      'We train our language models on the files in your projects.',
    ],
    ['a way to refuse is gone', 'You can opt out of training in your settings.', ''],
    [
      'fewer ways to refuse',
      'You can opt out of training by e-mail to privacy@lutra.example or in your settings.',
      'You can opt out of training in your settings.',
    ],
    [
      'a use is wider',
      'We train our models on the prompts that you type into the assistant.',
      'We train our models on the prompts and photos that you type into the assistant.',
    ],
    ['it is newly said that one cannot refuse', '', 'You cannot opt out of marketing messages.'],
  ])('is less control where %s', (kind, before, after) => {
    const { direction, kinds } = told(`See below. ${before}`, `See below. ${after}`);
    expect(direction).toBe('less-control');
    expect(kinds).toContain(kind);
  });

  it.each([
    ['a new promise', '', 'We will never train models on your messages.'],
    ['a use for training is gone', 'We train our models on your messages.', ''],
    [
      'a new way to refuse',
      '',
      'You have the right to opt out of the use of your messages to train our models.',
    ],
    ['a new way to refuse', '', 'If you do not want us to train our models on your messages, write to us.'],
    [
      'a new limit of a use',
      'We train our models on your messages.',
      'Unless you opt out, we may train our models on the messages you send.',
    ],
    ['it is no longer said that one cannot refuse', 'You cannot opt out of marketing messages.', ''],
  ])('is more control where it tells of %s', (kind, before, after) => {
    const { direction, kinds } = told(`See below. ${before}`, `See below. ${after}`);
    expect(direction).toBe('more-control');
    expect(kinds).toContain(kind);
  });

  it('lets a new training use outweigh the right to object that comes with it', () => {
    const after =
      'From May we train our models on your messages. You may object to this processing by e-mail.';
    expect(told('See below.', `See below. ${after}`).direction).toBe('less-control');
  });

  it.each([
    ['a new limit of a use', 'more-control', ' on your messages.', ' on your messages, unless you object.'],
    [
      'a limit of a use is gone',
      'less-control',
      ' on your messages, unless you object.',
      ' on your messages.',
    ],
  ])('reads an exception that was appended or cut off: %s', (kind, direction, before, after) => {
    const use = 'See below. We train our models';
    const { direction: whole, kinds } = told(`${use}${before}`, `${use}${after}`);
    expect(whole).toBe(direction);
    expect(kinds).toContain(kind);
  });

  it('takes an exception to a promise for a limit of it', () => {
    const promise = 'We do not train our models on your messages';
    const { direction, kinds } = told(`See below. ${promise}.`, `See below. ${promise}, unless you agree.`);
    expect(direction).toBe('less-control');
    expect(kinds).toContain('a new limit of a promise');
  });

  it('takes a say that is now for some people only for less control', () => {
    const say = 'may object to the use of their messages for marketing by e-mail.';
    const { kinds } = told(`See below. People ${say}`, `See below. People in Europe ${say}`);
    expect(kinds).toEqual(['a way to refuse is for fewer people']);
  });

  it('takes no promise from words with "not" that deny nothing', () => {
    const after =
      'We use your messages for purposes including but not limited to training our language models.';
    expect(told('See below.', `See below. ${after}`).kinds).toEqual(['data is newly used for training']);
  });

  it('is mixed where both sides weigh alike, and neutral where nothing weighs', () => {
    const leaning = (weight: number, training = true) => ({ kind: 'any', weight, training });
    expect(directionOf([leaning(4), leaning(-4)])).toBe('mixed');
    expect(directionOf([leaning(4), leaning(-4), leaning(-2, false)])).toBe('mixed');
    expect(directionOf([leaning(-2), leaning(4, false)])).toBe('less-control');
    expect(directionOf([leaning(-1), leaning(3, false)])).toBe('mixed');
    expect(directionOf([])).toBe('neutral');
  });
});
