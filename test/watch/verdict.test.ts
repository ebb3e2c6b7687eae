import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/alert/alert.ts';
import { afterHolding, afterRecurrence } from '../../src/watch/verdict.ts';
import { DAWN } from '../archive/builders.ts';

const speak: Verdict = {
  alert: true,
  reason: 'A promise is gone.',
  topics: ['training'],
  direction: 'less-control',
};
const silent: Verdict = { alert: false, reason: 'Only dates changed.', topics: [], direction: 'neutral' };

describe('a verdict', () => {
  it('stands when the wording is new', () => {
    expect(afterRecurrence(speak, { kind: 'new' })).toEqual(speak);
  });

  it('says what a reversal returns to', () => {
    expect(afterRecurrence(speak, { kind: 'reversal', since: DAWN })).toEqual({
      ...speak,
      reason: 'Back to the wording first read on 1 Mar 2026. A promise is gone.',
    });
  });

  it('is silence for a page that flaps, with the reason', () => {
    const verdict = afterRecurrence(speak, { kind: 'flap', since: DAWN });
    expect(verdict.alert).toBe(false);
    expect(verdict.reason).toContain('back and forth');
  });

  it('speaks of a suspect reading that has lasted, whatever was found in it', () => {
    expect(afterHolding(silent, 'most of the text is gone').alert).toBe(true);
  });
});
