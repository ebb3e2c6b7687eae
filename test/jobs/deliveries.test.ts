import { expect, it } from 'vitest';
import { deliverUnderFire } from './deliveries/deliver-under-fire.ts';

// `npm run bench deliveries` delivers a thousand, under twenty kills.
it('deliver each alert exactly once, in order and in its thread, through faults of Slack’s and kills of workers', async () => {
  const outcome = await deliverUnderFire({
    channels: 6,
    documents: 3,
    kills: 3,
    pace: 4_000,
    within: 100_000,
  });
  expect(outcome.wrong).toEqual([]);
  expect(outcome.impatient).toEqual([]);
  expect(outcome.killed).toBeGreaterThan(0);
  expect(outcome.alerts).toBe(42);
}, 120_000);
