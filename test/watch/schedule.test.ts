import { describe, expect, it } from 'vitest';
import { nextAfterFailure, nextRegular, nextSecondLook } from '../../src/watch/schedule.ts';
import { aTarget, DAWN, hours } from '../archive/builders.ts';

const HOUR = 3_600_000;
const minutesLater = (at: string) => (Date.parse(at) - Date.parse(DAWN)) / 60_000;

describe('the next visit', () => {
  it('is one cadence after one that gave a document', () => {
    expect(nextRegular(aTarget({ every: 6 * HOUR }), DAWN)).toBe(hours(6));
  });

  it('comes three times later after each failure in a row, at most six hours', () => {
    const waits = [1, 2, 3, 4, 5, 6, 50].map(failures => minutesLater(nextAfterFailure(failures, DAWN)));
    expect(waits).toEqual([5, 15, 45, 135, 360, 360, 360]);
  });

  it('is never sooner than the site asked for', () => {
    expect(nextAfterFailure(1, DAWN, 2 * HOUR)).toBe(hours(2));
    expect(minutesLater(nextAfterFailure(3, DAWN, 1_000))).toBe(45);
  });

  it('is within a week, whatever the site asked for', () => {
    expect(nextAfterFailure(1, DAWN, 1e30)).toBe(hours(7 * 24));
  });

  it('is soon after a reading that was not believed, and never later than the cadence', () => {
    expect(minutesLater(nextSecondLook(aTarget({ every: 6 * HOUR }), DAWN))).toBe(15);
    expect(minutesLater(nextSecondLook(aTarget({ every: 60_000 }), DAWN))).toBe(1);
  });
});
