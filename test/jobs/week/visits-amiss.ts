import type { Home } from '../../../src/archive/home.ts';
import { type Excuse, hindrances, mayFail, promised } from './explained.ts';
import type { Lived } from './live-by.ts';
import { HOUR, MINUTE, type PlannedTarget, type Script } from './script.ts';

/** What the visits of a week came to. */
export interface Visits {
  checks: number;
  outcomes: ReadonlyMap<string, number>;
  /** Begun within two rounds of when they were due. */
  inTime: number;
  /** Begun later than that, by what stood in the way. */
  explained: ReadonlyMap<string, number>;
  /** Milliseconds between when one in time was due at the latest and when it began, the longest. */
  latest: number;
  wrong: readonly string[];
}

interface Row {
  at: number;
  outcome: string;
  reason: string | null;
}

/** New documents are first visited within the hour. */
const FIRST_WITHIN = HOUR;
/** Rounding of what is dated in milliseconds. */
const A_MOMENT = 1_000;

/** Holds every visit against what the documentation promises, knowing the script and nothing of how the service schedules. */
export async function visitsAmiss(
  { db }: Home,
  script: Script,
  lived: Pick<Lived, 'kills' | 'now'>,
  round: number,
): Promise<Visits> {
  const rows = await db
    .selectFrom('checks')
    .select(['target_id', 'started_at', 'outcome', 'reason'])
    .orderBy('id')
    .execute();
  const ofTargets = Map.groupBy(rows, row => row.target_id);
  const outcomes = new Map<string, number>();
  for (const { outcome, reason } of rows)
    count(outcomes, reason === null ? outcome : `${outcome}: ${reason}`);
  const explained = new Map<string, number>();
  const wrong: string[] = [];
  let inTime = 0;
  let latest = 0;

  for (const target of script.targets) {
    const checks = (ofTargets.get(target.id) ?? []).map(
      ({ started_at, outcome, reason }): Row => ({ at: Date.parse(started_at), outcome, reason }),
    );
    for (const visit of expected(target, checks, script)) {
      const { at, due, notBefore, told } = visit;
      if (at !== undefined && at < notBefore - A_MOMENT)
        wrong.push(`${told} was visited ${minutes(notBefore - at)} before its time: twice in its slot`);
      const hindered = hindrances(script, lived, target);
      const began = at ?? lived.now;
      if (began <= due + 2 * round) {
        if (at !== undefined) inTime++;
        latest = Math.max(latest, began - due);
        continue;
      }
      const { until, why } = excused(hindered, due, round);
      if (began > until + 2 * round)
        wrong.push(
          `${told} was ${at === undefined ? 'never' : `${minutes(began - due)} late`}, and nothing stood in the way`,
        );
      else count(explained, why.join(' and '));
    }
    for (const { at, outcome, reason } of checks) {
      const isWell =
        outcome === 'failed' ? mayFail(script, target, { at, reason: reason ?? '' }) : outcome !== 'unstable';
      if (!isWell) wrong.push(`${target.id} ${outcome} for ${reason} at ${when(at)}, and its site was well`);
    }
  }
  return { checks: rows.length, outcomes, inTime, explained, latest, wrong };
}

interface Expected {
  told: string;
  /** When it began; undefined where it never did. */
  at: number | undefined;
  /** When it was due at the latest, and not before when. */
  due: number;
  notBefore: number;
}

function* expected(target: PlannedTarget, checks: readonly Row[], { from }: Script): Generator<Expected> {
  yield {
    told: `${target.id}, for the first time,`,
    at: checks[0]?.at,
    due: from + FIRST_WITHIN,
    notBefore: from,
  };
  let failures = 0;
  let changed = Number.NEGATIVE_INFINITY;
  for (const [n, check] of checks.entries()) {
    failures = check.outcome === 'failed' ? failures + 1 : 0;
    if (check.outcome === 'changed') changed = check.at;
    const { least, most } = promised(target, check, failures, check.at - changed);
    yield {
      told: `${target.id} after ${when(check.at)} (${check.outcome})`,
      at: checks[n + 1]?.at,
      due: check.at + most,
      notBefore: check.at + least,
    };
  }
}

/** Until when a visit that was due could not be made, and why. */
function excused(
  hindered: readonly Excuse[],
  due: number,
  round: number,
): { until: number; why: readonly string[] } {
  let until = due;
  const why = new Set<string>();
  for (const { from, to, why: reason } of hindered) {
    if (from > until + 2 * round || to <= until) continue;
    until = to;
    why.add(reason);
  }
  return { until, why: [...why] };
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

const minutes = (milliseconds: number): string => `${(milliseconds / MINUTE).toFixed(1)} min`;
const when = (at: number): string => new Date(at).toISOString().slice(0, 19);
