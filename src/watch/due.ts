import type { Archive, TargetState } from '../archive/archive.ts';
import type { Lane } from '../archive/outbox.ts';
import { pageOf } from '../target/page.ts';
import type { Target, TargetId } from '../target/target.ts';
import { type Clock, type Instant, instant, plus } from '../words/instant.ts';
import type { Log } from '../words/log.ts';

/** A page to visit, and the targets that are parts of it: one read serves them all. */
export interface PageVisit {
  page: string;
  targets: readonly TargetId[];
}

/** What the database says should be done now. */
export interface Due {
  visits: readonly PageVisit[];
  /** Where messages are to be sent or corrected. */
  lanes: readonly Lane[];
}

type World = { archive: Archive; clock: Clock };

/** Enough that a host whose many pages must wait for their turn does not hide the pages of others. */
const VISITS_AT_ONCE = 2_000;
export const OWED_AT_ONCE = 1_000;

/**
 * The pages with a target that is due, longest overdue first, from at most 2,000 targets; and the lanes of the outbox with something
 * to do, from the 1,000 longest due.
 */
export async function whatIsDue({ archive, clock, log }: World & { log: Log }): Promise<Due> {
  const now = instant(clock());
  const mended = await archive.mendSchedules(now);
  if (mended.length > 0)
    log.warn(
      { targets: mended },
      `the clock was put back: what it had put off is due now (documents: ${mended.length})`,
    );
  const due = await archive.due(now, VISITS_AT_ONCE);
  return {
    visits: [...(await archive.pages(due))].map(([page, targets]) => ({ page, targets })),
    lanes: await archive.lanesDue(now, OWED_AT_ONCE),
  };
}

/**
 * Those of the targets that one visit made now serves: none unless one of them is due; with it all that share its page and are
 * due soon. Soon is half of the shorter cadence, so that targets of one page, whenever they were declared, come to be read
 * together and no target is read twice as often as it asks.
 */
export async function dueTogether(
  ids: readonly TargetId[],
  { archive, clock }: World,
): Promise<readonly TargetState[]> {
  const states = await Promise.all(ids.map(id => archive.target(id)));
  const declared = states.flatMap(state => (state && state.retiredAt === undefined ? [state] : []));
  const now = instant(clock());
  const first = declared.find(state => state.schedule.nextDueAt <= now)?.target;
  if (first === undefined) return [];
  const page = pageOf(first);
  return declared.filter(state => pageOf(state.target) === page && isSoon(state, first, now));
}

function isSoon({ target, schedule }: TargetState, first: Target, now: Instant): boolean {
  return schedule.nextDueAt <= plus(now, Math.min(target.every, first.every) / 2);
}
