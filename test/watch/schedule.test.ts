import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstVisit } from '../../src/target/cadence.ts';
import { isFresh, nextAfterFailure, nextRegular, nextSecondLook } from '../../src/watch/schedule.ts';
import { plus } from '../../src/words/instant.ts';
import { aTarget, DAWN, hours } from '../archive/builders.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const minutesLater = (at: string) => (Date.parse(at) - Date.parse(DAWN)) / MINUTE;
const hourly = aTarget({ every: HOUR });

/** The wait is what is said, or up to a tenth less. */
function expectAbout(minutes: number, at: string): void {
  expect(minutesLater(at)).toBeLessThanOrEqual(minutes);
  expect(minutesLater(at)).toBeGreaterThanOrEqual(minutes * 0.9);
}

describe('the next visit', () => {
  it('is one cadence after one that gave a document, or a little sooner, and never later', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: MINUTE, max: 30 * DAY }), (id, every) => {
        expectAbout(every / MINUTE, nextRegular(aTarget({ id, every }), DAWN));
      }),
    );
  });

  it('is the same whenever it is worked out', () => {
    expect(nextRegular(hourly, DAWN)).toBe(nextRegular({ ...hourly }, DAWN));
  });

  it('comes every ten minutes for six hours after a change, and by its cadence after that', () => {
    let at = DAWN;
    const visits: number[] = [];
    while (at < hours(8)) {
      at = nextRegular(hourly, at, DAWN);
      visits.push(minutesLater(at));
    }
    const within = visits.filter(minute => minute <= 360);
    expect(within.length).toBeGreaterThanOrEqual(36);
    expect(within.length).toBeLessThanOrEqual(41);
    expect(visits.length - within.length).toBeLessThanOrEqual(4);
  });

  it('is never made rarer by a change', () => {
    const often = aTarget({ every: 2 * MINUTE });
    expectAbout(2, nextRegular(often, DAWN, DAWN));
  });

  it('comes three times later after each failure in a row, at most six hours', () => {
    const waits = [1, 2, 3, 4, 5, 6, 50].map(failures => nextAfterFailure(hourly, failures, DAWN));
    for (const [n, minutes] of [5, 15, 45, 135, 360, 360, 360].entries()) expectAbout(minutes, waits[n]!);
  });

  it('is never sooner than the site asked for', () => {
    expect(nextAfterFailure(hourly, 1, DAWN, 2 * HOUR)).toBe(hours(2));
    expectAbout(45, nextAfterFailure(hourly, 3, DAWN, 1_000));
  });

  it('is within a week, whatever the site asked for', () => {
    expect(nextAfterFailure(hourly, 1, DAWN, 1e30)).toBe(hours(7 * 24));
  });

  it('is soon after a reading that was not believed, and never later than the cadence', () => {
    expectAbout(15, nextSecondLook(aTarget({ every: 6 * HOUR }), DAWN));
    expectAbout(1, nextSecondLook(aTarget({ every: MINUTE }), DAWN));
  });

  it('is due once after a time that was missed, however often it was missed', () => {
    const at = nextRegular(hourly, hours(99));
    expect(at > hours(99)).toBe(true);
  });
});

describe('a visit at a fixed time', () => {
  const cron = { pattern: '0 9 * * 1-5', timezone: 'Europe/Paris' };
  const next = (id: string, now: string) => nextRegular(aTarget({ id, cron, every: 3 * DAY }), now);

  it('begins within five minutes after its time, by the clocks of its zone, in summer and in winter', () => {
    fc.assert(
      fc.property(fc.string(), id => {
        const winter = next(id, '2026-03-27T12:00:00.000Z');
        const summer = next(id, winter);
        expect(winter.slice(0, 15)).toBe('2026-03-30T07:0');
        expect(summer.slice(0, 15)).toBe('2026-03-31T07:0');
        expect(next(id, '2026-01-05T00:00:00.000Z').slice(0, 15)).toBe('2026-01-05T08:0');
        expect(Number(winter.slice(14, 16))).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('comes once a time, also where its visit was late', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 20 * HOUR }), (id, late) => {
        const monday = next(id, '2026-03-01T06:00:00.000Z');
        expect(next(id, plus(monday, late)).slice(0, 10)).toBe('2026-03-03');
      }),
    );
  });
});

describe('five thousand targets', () => {
  /** Visits in each minute of a time in which every one is made when it is due. */
  const visits = (dueAt: readonly number[], every: number, until: number) => {
    const minutes = new Array<number>(until / MINUTE).fill(0);
    for (const [n, first] of dueAt.entries()) {
      const target = aTarget({ id: `v/${n}`, every });
      for (let at = first; at < until; ) {
        minutes[Math.floor(at / MINUTE)]! += 1;
        at = Date.parse(nextRegular(target, plus(DAWN, at))) - Date.parse(DAWN);
      }
    }
    return minutes;
  };

  it('are first visited within the hour, and never many at once after that', () => {
    const dueAt = Array.from({ length: 5_000 }, (_, n) => firstVisit(n, 5_000));
    expect(Math.max(...dueAt)).toBeLessThanOrEqual(HOUR);
    const minutes = visits(dueAt, HOUR, 6 * HOUR);
    // Some 88 a minute are what an hour of them takes; where the second round overtakes the end of the first, twice that.
    expect(Math.max(...minutes)).toBeLessThanOrEqual(180);
  });

  it('that were all due at one moment drift apart within a day', () => {
    const minutes = visits(new Array(5_000).fill(0), HOUR, DAY);
    expect(Math.max(...minutes.slice(-60))).toBeLessThanOrEqual(400);
  });

  it('of one fixed time begin spread over five minutes', () => {
    const cron = { pattern: '0 9 * * *', timezone: 'UTC' };
    const starts = Array.from({ length: 5_000 }, (_, n) =>
      nextRegular(aTarget({ id: `v/${n}`, cron, every: DAY }), DAWN),
    );
    const seconds = Map.groupBy(starts, at => at.slice(0, 19));
    expect(Math.max(...[...seconds.values()].map(its => its.length))).toBeLessThanOrEqual(45);
  });
});

describe('a text', () => {
  it('is fresh where the page never had it, or not for a week', () => {
    expect(isFresh(undefined, DAWN)).toBe(true);
    expect(isFresh(hours(-6 * 24), DAWN)).toBe(false);
    expect(isFresh(hours(-8 * 24), DAWN)).toBe(true);
  });
});
