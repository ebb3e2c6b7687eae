import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_VISIT, type Visiting } from '../../src/target/target.ts';
import { type Proof, readPlan } from '../../src/watch/read-plan.ts';
import { type Instant, instant } from '../../src/words/instant.ts';

const NOON = instant(new Date('2026-03-01T12:00:00.000Z'));
const later = (hours: number): Instant => instant(new Date(Date.parse(NOON) + hours * 3_600_000));
const target = (over: Partial<Visiting> = {}) => ({
  visit: { ...PLAIN_VISIT, read: 'auto' as const, ...over },
});
const same = (requests = 0): Proof => ({ kind: 'same', at: NOON, hash: 'one', requests });

describe('a target that is read automatically', () => {
  it('is rendered and compared at first', () => {
    expect(readPlan(target(), undefined, undefined, NOON)).toBe('render-and-compare');
  });

  it('is requested where that gave the document that is still the current one', () => {
    expect(readPlan(target(), same(), 'one', later(1))).toBe('request');
    expect(readPlan(target(), same(), 'another', later(1))).toBe('render-and-compare');
    expect(readPlan(target(), same(), undefined, later(1))).toBe('render-and-compare');
  });

  it('is rendered every twelfth visit, and once a day, whatever is known', () => {
    expect(readPlan(target(), same(10), 'one', later(1))).toBe('request');
    expect(readPlan(target(), same(11), 'one', later(1))).toBe('render-and-compare');
    expect(readPlan(target(), same(), 'one', later(23.9))).toBe('request');
    expect(readPlan(target(), same(), 'one', later(24))).toBe('render-and-compare');
  });

  it('is rendered where a request gave something else, which is tried again a day later', () => {
    const proof: Proof = { kind: 'different', at: NOON };
    expect(readPlan(target(), proof, 'one', later(1))).toBe('render');
    expect(readPlan(target(), proof, 'one', later(24))).toBe('render-and-compare');
  });

  it('is always rendered where something must be done on the page first', () => {
    expect(readPlan(target({ steps: [{ click: '#show' }] }), same(), 'one', later(1))).toBe('render');
  });
});

it('a target that is to be read one way is read that way, whatever is known', () => {
  const read = fc.constantFrom('browser' as const, 'http' as const);
  const proof = fc.option(fc.nat(20).map(same), { nil: undefined });
  fc.assert(
    fc.property(
      read,
      proof,
      fc.double({ min: 0, max: 100, noNaN: true }),
      (way, known, hours) => readPlan(target({ read: way }), known, 'one', later(hours)) === 'render',
    ),
  );
});
