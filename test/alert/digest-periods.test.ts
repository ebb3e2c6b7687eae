import { describe, expect, it } from 'vitest';
import { type DigestPlan, endedPeriods } from '../../src/alert/digest-periods.ts';

const weekly: DigestPlan = {
  channel: 'slack:#privacy',
  every: 'week',
  at: { day: 1, hour: 9, minute: 0 },
  zone: 'Europe/Paris',
};
const daily: DigestPlan = { ...weekly, every: 'day', at: { hour: 9, minute: 0 } };
const period = (plan: DigestPlan, now: string) => endedPeriods([plan], now)[0];

describe('the period of a digest', () => {
  it('is the week that ended last', () => {
    expect(period(weekly, '2025-02-10T08:00:00.000Z')).toMatchObject({
      from: '2025-02-03T08:00:00.000Z',
      to: '2025-02-10T08:00:00.000Z',
    });
    expect(period(weekly, '2025-02-10T07:59:59.999Z')).toBeUndefined();
  });

  it('is the same day by the clocks of its place, however long that day is', () => {
    expect(period(daily, '2025-03-30T12:00:00.000Z')).toMatchObject({
      from: '2025-03-29T08:00:00.000Z',
      to: '2025-03-30T07:00:00.000Z',
    });
  });

  it('has one name, whenever it is asked for', () => {
    const id = period(daily, '2025-02-10T08:00:00.000Z')?.id;
    expect(id).toMatch(/^n-digest-/);
    expect(period(daily, '2025-02-11T07:59:00.000Z')?.id).toBe(id);
    expect(period(daily, '2025-02-11T08:00:00.000Z')?.id).not.toBe(id);
    expect(period({ ...daily, channel: 'log' }, '2025-02-10T08:00:00.000Z')?.id).not.toBe(id);
  });

  it('that ended long ago, while nothing ran, is of no interest', () => {
    expect(period(weekly, '2025-02-13T08:00:00.000Z')).toBeUndefined();
  });
});
