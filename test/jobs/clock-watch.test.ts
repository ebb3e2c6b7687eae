import { expect, it } from 'vitest';
import { clockWatch } from '../../jobs/clock-watch.ts';

it('tells once by how much the clock was put back, and nothing of a clock that goes on or ahead', () => {
  const time = { wall: 1_000_000, steady: 50 };
  const pass = (milliseconds: number) => {
    time.wall += milliseconds;
    time.steady += milliseconds;
  };
  const putBack = clockWatch(
    () => time.wall,
    () => time.steady,
  );
  pass(15_000);
  expect(putBack()).toBe(0);

  time.wall -= 3_600_000;
  pass(15_000);
  expect(putBack()).toBe(3_600_000);
  pass(15_000);
  expect(putBack()).toBe(0);

  time.wall += 7_200_000;
  expect(putBack()).toBe(0);
  time.wall -= 200;
  expect(putBack()).toBe(0);
});
