import { describe, expect, it } from 'vitest';
import { liveAWeek } from './week/week.ts';

describe('a day under a clock of its own, on a real queue, database, site and Slack that all fail in turn', () => {
  it('makes every visit once or knows why not, and tells of every change once', async () => {
    const size = { seed: 9, days: 1, targets: 15, rendered: 0, edits: 2, kills: 2 };
    const { lived, visits, alerts, wrong } = await liveAWeek(size, 20);
    expect(wrong).toEqual([]);
    expect(lived.kills).toHaveLength(2);
    expect(visits.checks).toBeGreaterThan(15 * 8);
    expect(visits.outcomes).toEqual(
      new Map([
        ['first', 15],
        ['unchanged', expect.any(Number)],
        ['changed', 2],
        ['failed: refused', expect.any(Number)],
        ['failed: throttled', expect.any(Number)],
        ['failed: reset', expect.any(Number)],
      ]),
    );
    expect([...visits.explained.keys()].join()).toMatch(/process/);
    expect(alerts).toMatchObject({ changes: 2, alerts: 4 });
  }, 300_000);
});
