import { describe, expect, it } from 'vitest';
import { day, duration, exactly, HOUR, MINUTE, moment, time, weekday } from '../../src/web/instants.ts';

const AT = '2025-02-12T18:04:11.000Z';

describe('instants', () => {
  it('are told in UTC, to the minute or to the second', () => {
    expect(day(AT)).toBe('12 Feb 2025');
    expect(moment(AT)).toBe('12 Feb 2025, 18:04 UTC');
    expect(exactly(AT)).toBe('12 Feb 2025, 18:04:11 UTC');
  });

  it('know their weekday, and today', () => {
    expect(weekday(AT, '2025-02-12T23:59:59.000Z')).toBe('Wednesday, today');
    expect(weekday(AT, '2025-02-13T00:00:00.000Z')).toBe('Wednesday');
  });

  it('are machine-readable too', () => {
    expect(String(time(AT))).toBe('<time datetime="2025-02-12T18:04:11.000Z">12 Feb 2025, 18:04 UTC</time>');
  });
});

it.each([
  [20_000, 'less than a minute'],
  [MINUTE, '1 minute'],
  [40 * MINUTE, '40 minutes'],
  [59 * MINUTE, '59 minutes'],
  [HOUR, '1 hour'],
  [6 * HOUR, '6 hours'],
  [24 * HOUR, '24 hours'],
  [49 * 24 * HOUR, '49 days'],
])('tells %d ms as %s', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});
