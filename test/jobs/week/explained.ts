import type { Lived } from './live-by.ts';
import {
  HOUR,
  MINUTE,
  type Outage,
  type PlannedTarget,
  RETRY_AFTER,
  type Script,
  type Span,
} from './script.ts';

/** A time in which a document could not be visited, or not be read. */
export interface Excuse extends Span {
  why: string;
}

/** Whoever is killed begins anew within a minute, and what it had begun is found then. */
const DEATH = 2 * MINUTE;
/** The longest that a failing visit puts off the next. */
const LONGEST_RETRY = 6 * HOUR;

/** Why a document may not have been visited when it was due. */
export function hindrances(
  { outages }: Script,
  { kills }: Pick<Lived, 'kills'>,
  target: PlannedTarget,
): readonly Excuse[] {
  const ofOutages = outages.flatMap(({ fault, from, to }): Excuse[] => {
    // Who asks one document to be left in peace asks it for its host.
    if (fault.what === 'site')
      return fault.how === 'throttles' && fault.server === target.server
        ? [{ why: 'peace asked for', from, to: to + RETRY_AFTER }]
        : [];
    const concerns = fault.what !== 'slack' && (fault.what !== 'browser' || target.read === 'browser');
    return concerns ? [{ why: fault.what, from, to }] : [];
  });
  const ofKills = kills.map(({ at }): Excuse => ({ why: 'kill', from: at, to: at + DEATH }));
  return [...ofOutages, ...ofKills].toSorted((one, other) => one.from - other.from);
}

const REASONS: Readonly<Record<Extract<Outage['fault'], { what: 'site' }>['how'], readonly string[]>> = {
  refuses: ['refused'],
  hangs: ['timeout'],
  resets: ['reset'],
  throttles: ['throttled'],
};

/** Whether a visit at this time could fail for this reason. */
export function mayFail(
  { outages }: Script,
  { server }: PlannedTarget,
  { at, reason }: { at: number; reason: string | undefined },
): boolean {
  return outages.some(
    ({ fault, from, to }) =>
      fault.what === 'site' &&
      fault.server === server &&
      at >= from &&
      at < to &&
      REASONS[fault.how].includes(reason ?? ''),
  );
}

/** The least and the most that a visit puts off the next, as the README promises. */
export interface Wait {
  least: number;
  most: number;
}

const SOONER = 0.9;
const BURST_EVERY = 10 * MINUTE;
const BURST = 6 * HOUR;
const SECOND_LOOK = 15 * MINUTE;

/**
 * @param failures how many visits in a row have failed, with this one
 * @param sinceChange milliseconds since the visit that found the last change
 */
export function promised(
  { every }: PlannedTarget,
  { outcome, reason }: { outcome: string; reason?: string | null },
  failures: number,
  sinceChange: number,
): Wait {
  switch (outcome) {
    case 'failed': {
      const wait = Math.min(5 * MINUTE * 3 ** (failures - 1), LONGEST_RETRY);
      const asked = reason === 'throttled' ? RETRY_AFTER : 0;
      return { least: Math.max(SOONER * wait, asked), most: Math.max(wait, asked) };
    }
    case 'unstable': {
      const wait = Math.min(SECOND_LOOK, every);
      return { least: SOONER * wait, most: wait };
    }
    default: {
      const wait = sinceChange < BURST ? Math.min(BURST_EVERY, every) : every;
      return { least: SOONER * wait, most: wait };
    }
  }
}
