import type { HostState, HostStep } from '../archive/host-state.ts';
import { type Instant, plus } from '../words/instant.ts';

/** How a host is treated. */
export interface Courtesy {
  /** Milliseconds between the end of one read and the beginning of the next. */
  spacing: number;
  /** Reads in one UTC day. A visit that has begun under it may finish over it: an unconfirmed difference would help nobody. */
  dailyReads: number;
}

/** May the visitor begin? `wait`: ask again then. `spent`: the day's reads are used up, until then. */
export type Admission =
  | { kind: 'admitted'; lease: number }
  | { kind: 'wait'; until: Instant }
  | { kind: 'spent'; until: Instant };

/** Milliseconds that a lease holds unless it is renewed: how long a host stays closed when a worker was killed in a visit. */
export const LEASE = 30_000;
/** The least time to ask again in, where no spacing is kept. */
const SOONEST = 250;
/** Who is later than this passes their turn to the next, and keeps their place. */
const LATE = 15_000;
/** Who is later than this is not coming any more. */
const GONE = 3_600_000;
/** A host cannot send us away for longer than this: a mistaken Retry-After must not blind us for a year. */
const LONGEST_REST = 86_400_000;
/** Clocks of machines that share an archive differ a little. */
const TOLERANCE = 60_000;

/**
 * A visitor (any name that stays the same until it is admitted) asks to begin a visit. At most one is in at a time. Who must
 * wait stands in line in the order of arrival, so whoever comes back when told is admitted in the end.
 */
export function enter(
  known: HostState | undefined,
  visitor: string,
  now: Instant,
  { spacing, dailyReads }: Courtesy,
): HostStep<Admission> {
  const state = sensible(today(known, now), now);
  const line = state.line.filter(({ backAt }) => plus(backAt, GONE) > now);
  const place = line.findIndex(waiter => waiter.visitor === visitor);
  const others = line.filter(waiter => waiter.visitor !== visitor);
  if (state.reads >= dailyReads) {
    return { state: { ...state, line: others }, answer: { kind: 'spent', until: nextDay(now) } };
  }

  const before = place < 0 ? line : line.slice(0, place);
  const ahead = before.filter(({ backAt }) => plus(backAt, LATE) > now).length;
  const taken = state.lease !== undefined && state.lease.until > now;
  if (!taken && ahead === 0 && state.restsUntil <= now) {
    const number = state.leases + 1;
    const lease = { number, until: plus(now, LEASE) };
    return {
      state: { ...state, line: others, leases: number, lease },
      answer: { kind: 'admitted', lease: number },
    };
  }

  const turn = Math.max(spacing, SOONEST);
  const open = latest(state.restsUntil, taken ? plus(now, turn) : now);
  const until = plus(open, ahead * turn);
  const waiter = { visitor, backAt: until };
  return {
    state: { ...state, line: place < 0 ? [...line, waiter] : line.with(place, waiter) },
    answer: { kind: 'wait', until },
  };
}

/** Keeps a lease for longer. The answer is whether it is still ours; if not, somebody else may be reading by now. */
export function renew(known: HostState | undefined, lease: number, now: Instant): HostStep<boolean> {
  const state = today(known, now);
  if (state.lease?.number !== lease) return { state, answer: false };
  return { state: { ...state, lease: { number: lease, until: plus(now, LEASE) } }, answer: true };
}

/** What there is to say of a visit when it ends. */
export interface Departure {
  reads: number;
  /** Milliseconds that a page of the host asked us to stay away for. */
  retryAfter?: number | undefined;
}

/** Ends a visit, whatever came of it: its reads are counted, the host rests, and the lease is free unless it was lost before. */
export function leave(
  known: HostState | undefined,
  lease: number,
  { reads, retryAfter = 0 }: Departure,
  now: Instant,
  { spacing }: Courtesy,
): HostStep<void> {
  const { lease: held, ...state } = today(known, now);
  const rest = Math.max(reads > 0 ? spacing : 0, Math.min(retryAfter, LONGEST_REST));
  return {
    state: {
      ...state,
      ...(held !== undefined && held.number !== lease && { lease: held }),
      reads: state.reads + reads,
      restsUntil: latest(state.restsUntil, plus(now, rest)),
    },
    answer: undefined,
  };
}

function today(known: HostState | undefined, now: Instant): HostState {
  const day = now.slice(0, 10);
  if (known === undefined) return { restsUntil: now, leases: 0, day, reads: 0, line: [] };
  return known.day === day ? known : { ...known, day, reads: 0 };
}

/** Without what only a clock that was ahead can have written: it would close the host until that clock was right. */
function sensible({ lease, ...state }: HostState, now: Instant): HostState {
  const ahead = (at: Instant, atMost: number) => at > plus(now, atMost + TOLERANCE);
  return {
    ...state,
    ...(lease !== undefined && !ahead(lease.until, LEASE) && { lease }),
    restsUntil: ahead(state.restsUntil, LONGEST_REST) ? now : state.restsUntil,
    line: state.line.filter(({ backAt }) => !ahead(backAt, LONGEST_REST + GONE)),
  };
}

function nextDay(now: Instant): Instant {
  return plus(`${now.slice(0, 10)}T00:00:00.000Z`, 86_400_000);
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
