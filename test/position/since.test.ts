import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/position/position.ts';
import { positionsOf } from '../../src/position/positions.ts';
import type { Told } from '../../src/position/since.ts';
import { saidBy, sinceWhen } from '../../src/position/since.ts';
import { policy } from './lutra.ts';

const USE = 'We use your chats to train our models.';
const BY_MAIL = `${USE} You can object to training by writing to privacy@lutra.example.`;
const BY_SETTING = `${USE} You can opt out of training in your settings.`;
const history = (...texts: readonly string[]): readonly Told[] =>
  texts.map((text, day) => ({ at: `2025-02-0${day + 1}`, positions: positionsOf(policy(text)) }));
const since = (told: readonly Told[]) => sinceWhen(told.at(-1)!.positions[0]!, told);

describe('since when a position has stood', () => {
  it('is told cell by cell', () => {
    expect(since(history(USE, BY_MAIL, BY_MAIL, BY_SETTING))).toMatchObject({
      data: '2025-02-01',
      trains: '2025-02-02',
      refuse: '2025-02-04',
    });
  });

  it('counts from its return, where it was gone in between', () => {
    expect(since(history(BY_MAIL, USE, BY_MAIL)).trains).toBe('2025-02-03');
  });

  it('needs no quotes, and of times that say the same only the first', () => {
    const whole = history(USE, BY_MAIL, BY_MAIL, BY_SETTING, BY_SETTING);
    const short = [0, 1, 3].map(at => ({
      ...whole[at]!,
      positions: whole[at]!.positions.map(each => saidBy(each as Position)),
    }));
    expect(since(short)).toEqual(since(whole));
  });

  it('is the only snapshot there is', () => {
    expect(since(history(USE)).trains).toBe('2025-02-01');
  });
});
