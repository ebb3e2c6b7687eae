import { type Load, nowOf } from '../load.ts';
import { failuresByReason, overdueVisits } from '../operations.ts';
import { operationsPage } from '../pages/operations.ts';
import { newestEnd } from '../standing.ts';

/** Owed messages that are counted one by one. */
const COUNTED = 100;

/** How the watching goes: what is late, what fails and why, what is owed. */
export const loadOperations: Load = async sources => {
  const { archive, roster, room, search, say } = sources;
  const now = nowOf(sources);
  const states = await roster.states();
  const [pending, givenUp, troubles] = await Promise.all([
    archive.alerts({ state: 'pending', limit: COUNTED }),
    archive.alerts({ state: 'given-up', limit: COUNTED }),
    archive.troubles(),
  ]);
  const view = {
    documents: states.length,
    due: states.filter(({ schedule }) => schedule.nextDueAt <= now).length,
    overdue: overdueVisits(states, now),
    visited: newestEnd(states, 'lastCheck'),
    failures: failuresByReason(states),
    owed: { pending: pending.length, givenUp: givenUp.length, counted: COUNTED },
    troubles,
    index: await search?.progress(),
    room: await room.counted(),
    now,
  };
  const main = operationsPage(view, say);
  return { place: { title: say.operations.title, under: '/operations' }, main };
};
