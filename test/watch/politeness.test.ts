import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostState } from '../../src/archive/host-state.ts';
import { type Admission, enter, LEASE, leave, renew } from '../../src/watch/politeness.ts';
import { type Instant, plus } from '../../src/words/instant.ts';

const MORNING = '2026-03-01T06:00:00.000Z';
const SPACING = 5_000;
const HOUR = 3_600_000;
const COURTESY = { spacing: SPACING, dailyReads: 100 };
const seconds = (count: number) => plus(MORNING, count * 1_000);

/** A host, its clock, and what visitors do there. */
class Host {
  state: HostState | undefined;
  now: Instant = MORNING;
  readonly courtesy: { spacing: number; dailyReads: number };
  constructor(courtesy = COURTESY) {
    this.courtesy = courtesy;
  }
  enter(visitor: string): Admission {
    const { state, answer } = enter(this.state, visitor, this.now, this.courtesy);
    this.state = state;
    return answer;
  }
  leave(lease: number, departure: { reads: number; retryAfter?: number } = { reads: 1 }): void {
    this.state = leave(this.state, lease, departure, this.now, this.courtesy).state;
  }
  renew(lease: number): boolean {
    const { state, answer } = renew(this.state, lease, this.now);
    this.state = state;
    return answer;
  }
}

describe('a host', () => {
  it('admits who comes first, at once', () => {
    expect(new Host().enter('a')).toEqual({ kind: 'admitted', lease: 1 });
  });

  it('is not closed by what a clock that was ahead has left there', () => {
    const host = new Host();
    host.now = plus(MORNING, 9_000 * HOUR);
    host.enter('a');
    host.enter('b');
    host.now = MORNING;
    expect(host.enter('c')).toEqual({ kind: 'admitted', lease: 2 });
    host.leave(2);
    host.now = plus(MORNING, 9_000 * HOUR);
    expect(host.enter('d').kind).toBe('admitted');
    host.leave(3, { reads: 1, retryAfter: HOUR });
    host.now = MORNING;
    expect(host.enter('e').kind).toBe('admitted');
  });

  it('admits one at a time', () => {
    const host = new Host();
    host.enter('a');
    expect(host.enter('b')).toEqual({ kind: 'wait', until: seconds(5) });
    expect(host.enter('c')).toEqual({ kind: 'wait', until: seconds(10) });
  });

  it('rests after the end of a read, and not after a visit that read nothing', () => {
    const host = new Host();
    host.enter('a');
    host.now = seconds(3);
    host.leave(1);
    expect(host.enter('b')).toEqual({ kind: 'wait', until: seconds(8) });
    host.now = seconds(8);
    expect(host.enter('b')).toEqual({ kind: 'admitted', lease: 2 });
    host.leave(2, { reads: 0 });
    expect(host.enter('c')).toEqual({ kind: 'admitted', lease: 3 });
  });

  it('is left alone as long as one of its pages asked, but for a day at most', () => {
    const host = new Host();
    host.enter('a');
    host.leave(1, { reads: 1, retryAfter: 2 * HOUR });
    expect(host.enter('b')).toEqual({ kind: 'wait', until: plus(MORNING, 2 * HOUR) });
    host.leave(1, { reads: 1, retryAfter: 9_999 * HOUR });
    expect(host.enter('b')).toEqual({ kind: 'wait', until: plus(MORNING, 24 * HOUR) });
  });

  it('keeps places in line by arrival', () => {
    const host = new Host();
    host.enter('a');
    host.enter('b');
    host.enter('c');
    host.leave(1, { reads: 0 });
    expect(host.enter('c')).toMatchObject({ kind: 'wait' });
    expect(host.enter('d')).toMatchObject({ kind: 'wait' });
    expect(host.enter('b')).toMatchObject({ kind: 'admitted' });
  });

  it('does not wait for who does not come back, and keeps their place for when they do', () => {
    const host = new Host();
    host.enter('a');
    host.enter('late');
    host.enter('c');
    host.leave(1);
    host.now = seconds(60);
    expect(host.enter('c')).toMatchObject({ kind: 'admitted', lease: 2 });
    expect(host.enter('d')).toMatchObject({ kind: 'wait' });
    expect(host.enter('late')).toMatchObject({ kind: 'wait' });
    host.leave(2, { reads: 0 });
    expect(host.enter('d')).toMatchObject({ kind: 'wait' });
    expect(host.enter('late')).toMatchObject({ kind: 'admitted' });
  });

  it('is free again when a visitor died, after the lease', () => {
    const host = new Host();
    host.enter('a');
    host.now = plus(MORNING, LEASE - 1);
    expect(host.enter('b')).toMatchObject({ kind: 'wait' });
    host.now = plus(MORNING, LEASE + SPACING);
    expect(host.enter('b')).toEqual({ kind: 'admitted', lease: 2 });
  });

  it('is kept by who renews, and a lease that was lost stays lost', () => {
    const host = new Host();
    host.enter('a');
    host.now = seconds(20);
    expect(host.renew(1)).toBe(true);
    host.now = seconds(45);
    expect(host.enter('b')).toMatchObject({ kind: 'wait' });
    host.now = seconds(60);
    expect(host.enter('b')).toMatchObject({ kind: 'admitted', lease: 2 });
    expect(host.renew(1)).toBe(false);
    host.leave(1);
    expect(host.enter('c')).toMatchObject({ kind: 'wait' });
    expect(host.renew(2)).toBe(true);
  });

  it('has had enough after the day’s reads, until the next day begins (UTC)', () => {
    const host = new Host({ spacing: 0, dailyReads: 3 });
    host.enter('a');
    host.leave(1, { reads: 2 });
    host.enter('a');
    host.leave(2, { reads: 2 });
    expect(host.enter('a')).toEqual({ kind: 'spent', until: '2026-03-02T00:00:00.000Z' });
    host.now = '2026-03-02T00:00:00.000Z';
    expect(host.enter('a')).toMatchObject({ kind: 'admitted' });
  });
});

/** What can happen next: a visitor asks, whoever is in leaves or dies, time passes. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('ask'), visitor: fc.constantFrom('a', 'b', 'c', 'd') }),
  fc.record({ kind: fc.constant('leave'), reads: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('pass'), ms: fc.integer({ min: 0, max: 40_000 }) }),
);

describe('whatever visitors do', () => {
  it('no two are in at once, and a read keeps its distance to the one before', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), events => {
        const host = new Host({ spacing: SPACING, dailyReads: 10 });
        let inside: { lease: number; until: Instant } | undefined;
        let restsUntil = MORNING;
        for (const happens of events) {
          if (happens.kind === 'pass') host.now = plus(host.now, happens.ms);
          if (happens.kind === 'leave' && inside) {
            host.leave(inside.lease, { reads: happens.reads });
            if (happens.reads > 0) restsUntil = plus(host.now, SPACING);
            inside = undefined;
          }
          if (happens.kind !== 'ask') continue;
          const admission = host.enter(happens.visitor);
          if (admission.kind === 'admitted') {
            expect(inside === undefined || inside.until <= host.now).toBe(true);
            expect(restsUntil <= host.now).toBe(true);
            inside = { lease: admission.lease, until: plus(host.now, LEASE) };
          } else {
            expect(admission.until > host.now).toBe(true);
          }
        }
      }),
    );
  });

  it('who comes back when told is admitted, in the order of arrival, before anybody who came later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 0, max: 9_000 }), (count, lasts) => {
        const host = new Host({ spacing: SPACING, dailyReads: 1_000 });
        const waiting = new Map<string, Instant>();
        for (let i = 0; i < count; i++) waiting.set(`v${i}`, host.now);
        const order: string[] = [];
        for (let turn = 0; waiting.size > 0 && turn < 1_000; turn++) {
          const [visitor, at] = [...waiting].reduce((a, b) => (b[1] < a[1] ? b : a));
          if (at > host.now) host.now = at;
          const admission = host.enter(visitor);
          if (admission.kind !== 'admitted') {
            waiting.set(visitor, admission.until);
            continue;
          }
          order.push(visitor);
          waiting.delete(visitor);
          host.now = plus(host.now, lasts);
          host.leave(admission.lease);
        }
        expect(order).toEqual(Array.from({ length: count }, (_, i) => `v${i}`));
      }),
    );
  });
});
