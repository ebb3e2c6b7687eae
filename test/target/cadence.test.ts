import { describe, expect, it } from 'vitest';
import { firstVisit, longestGap, nextRun, unfit, usualCadence } from '../../src/target/cadence.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const utc = (pattern: string) => ({ pattern, timezone: 'UTC' });

describe('a cadence that a target does not name', () => {
  it.each([
    ['privacy-eu', 'Notice for Europe'],
    ['policy', 'Privacy Policy'],
    ['policy', 'Datenschutzerklärung'],
    ['policy', 'Politique de confidentialité'],
    ['policy', 'Política de privacidad'],
    ['policy', 'Polityka prywatności'],
  ])('is an hour for %s, %s', (key, name) => {
    expect(usualCadence(key, name)).toBe(HOUR);
  });

  it.each([
    ['terms', 'Terms of Service'],
    ['usage', 'Usage Policy'],
  ])('is six hours for %s, %s', (key, name) => {
    expect(usualCadence(key, name)).toBe(6 * HOUR);
  });
});

describe('fixed times', () => {
  it('come next after a moment, not at it', () => {
    expect(nextRun(utc('0 9 * * *'), '2026-03-01T09:00:00.000Z')).toBe('2026-03-02T09:00:00.000Z');
  });

  it.each([
    ['0 9 * * *', DAY],
    ['0 9 * * 1-5', 3 * DAY],
    ['*/30 9-17 * * 1-5', 2 * DAY + 15.5 * HOUR],
    ['0 0 1 * *', 31 * DAY],
    ['* * * * *', 60_000],
  ])('%s are at most so far apart', (pattern, gap) => {
    expect(longestGap(utc(pattern))).toBe(gap);
  });

  it.each([['soon'], ['0 9 * *'], ['0 0 9 * * *'], ['61 9 * * *'], ['@daily']])('are not %s', pattern => {
    expect(unfit(utc(pattern))).toEqual(expect.any(String));
  });

  it('are not on a day that never comes', () => {
    expect(unfit(utc('0 0 31 2 *'))).toEqual(expect.any(String));
  });
});

describe('first visits', () => {
  it('are made at once where they are few, then a second apart, and all within the hour', () => {
    expect([0, 19, 20, 29].map(n => firstVisit(n, 30))).toEqual([0, 0, 0, 9_000]);
    expect(firstVisit(99_999, 100_000)).toBeLessThanOrEqual(HOUR);
  });
});
