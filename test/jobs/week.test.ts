import { describe, expect, it } from 'vitest';
import { liveAWeek } from './week/week.ts';

describe('a day under a clock of its own, on a real queue, database, site and Slack that all fail in turn', () => {
  it('makes every visit once or knows why not, and tells of every change once', async () => {
    const size = { seed: 9, days: 1, targets: 20, rendered: 0, edits: 3, kills: 2 };
    const { lived, visits, alerts, wrong } = await liveAWeek(size, 15);
    expect(wrong).toEqual([]);
    expect(lived.kills).toHaveLength(2);
    expect(visits.checks).toBeGreaterThan(20 * 8);
    expect(visits.outcomes).toEqual(
      new Map([
        ['first', 20],
        ['unchanged', expect.any(Number)],
        ['changed', 3],
        ['failed: refused', expect.any(Number)],
        ['failed: throttled', expect.any(Number)],
        ['failed: reset', expect.any(Number)],
      ]),
    );
    expect([...visits.explained.keys()].join()).toMatch(/process/);
    expect(alerts).toMatchObject({ changes: 3, alerts: 6 });
  }, 180_000);
});
