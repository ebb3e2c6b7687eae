import { describe, expect, it } from 'vitest';
import type { CaptureReason } from '../../src/capture/capture.ts';
import { hasLasted } from '../../src/watch/lasting.ts';
import { hours } from '../archive/builders.ts';

/** Checks from the oldest to the newest: what they came to, and how many hours after dawn. */
const checks = (...seen: ['unchanged' | 'unstable' | CaptureReason, number][]) =>
  seen
    .map(([what, at]) =>
      what === 'unchanged' || what === 'unstable'
        ? { outcome: what, startedAt: hours(at) }
        : { outcome: 'failed', reason: what, startedAt: hours(at) },
    )
    .reverse();

describe('a suspect reading', () => {
  it('is believed when every check of two days saw it', () => {
    expect(hasLasted(checks(['unchanged', 0], ['shrunk', 1], ['shrunk', 25]), 'shrunk', hours(49))).toBe(
      true,
    );
  });

  it('is not believed sooner', () => {
    expect(hasLasted(checks(['unchanged', 0], ['shrunk', 1], ['shrunk', 25]), 'shrunk', hours(48))).toBe(
      false,
    );
  });

  it.each(['unchanged', 'unstable', 'soft-error', 'challenge', 'replaced'] as const)(
    'begins anew when a check in between saw something else: %s',
    between => {
      const interrupted = checks(['shrunk', 0], [between, 40], ['shrunk', 41], ['shrunk', 42]);
      expect(hasLasted(interrupted, 'shrunk', hours(60))).toBe(false);
    },
  );

  it.each(['timeout', 'throttled', 'server-error', 'dns'] as const)(
    'goes on when a check in between saw nothing at all: %s',
    between => {
      const gap = checks(['unchanged', 0], ['moved', 1], [between, 20], ['moved', 30]);
      expect(hasLasted(gap, 'moved', hours(49))).toBe(true);
    },
  );

  it('is not believed by its first sight, however long nobody looked', () => {
    expect(hasLasted(checks(['unchanged', 0]), 'grown', hours(1_000))).toBe(false);
    expect(hasLasted([], 'grown', hours(1_000))).toBe(false);
    expect(hasLasted(checks(['grown', 0]), 'grown', hours(1_000))).toBe(false);
  });
});
