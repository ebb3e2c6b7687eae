import { describe, expect, it } from 'vitest';
import { hasLasted } from '../../src/watch/suspicion.ts';
import { hours } from '../archive/builders.ts';

/** Checks from the oldest to the newest, so many hours after dawn. */
const checks = (...outcomes: [string, number][]) =>
  outcomes.map(([outcome, at]) => ({ outcome, startedAt: hours(at) })).reverse();

describe('a suspect reading', () => {
  it('is believed when every check of two days saw it', () => {
    expect(hasLasted(checks(['unchanged', 0], ['unstable', 1], ['unstable', 25]), hours(49))).toBe(true);
  });

  it('is not believed sooner', () => {
    expect(hasLasted(checks(['unchanged', 0], ['unstable', 1], ['unstable', 25]), hours(48))).toBe(false);
  });

  it('begins anew when the page was itself in between', () => {
    const interrupted = checks(['unstable', 0], ['unchanged', 40], ['unstable', 41], ['unstable', 42]);
    expect(hasLasted(interrupted, hours(60))).toBe(false);
  });

  it('is not believed by its first sight, however long nobody looked', () => {
    expect(hasLasted(checks(['unchanged', 0]), hours(1_000))).toBe(false);
    expect(hasLasted([], hours(1_000))).toBe(false);
    expect(hasLasted(checks(['unstable', 0]), hours(1_000))).toBe(false);
  });
});
