import type { Archive, Snapshot } from '../../archive/archive.ts';
import type { TargetId } from '../../target/target.ts';
import { type Load, nowOf } from '../load.ts';
import { fullName } from '../naming.ts';
import { historyPage } from '../pages/history.ts';

const VISITS = 2000;

/** One document through time. */
export const loadHistory: Load = async (sources, { vendor, document }) => {
  const { archive } = sources;
  const id = `${vendor}/${document}`;
  const state = await archive.target(id);
  if (!state) return undefined;
  const checks = await archive.checks(id, VISITS);
  const changes = await archive.changes({ target: id, limit: VISITS });
  const latest = await archive.latest(id);
  const main = historyPage({
    state,
    checks,
    changes,
    latest,
    theirs: await newestOfTheirs(archive, id),
    isReviewer: sources.session?.role === 'reviewer',
    more: checks.length === VISITS,
    now: nowOf(sources),
  });
  return { place: { title: fullName(state.target), under: '/targets' }, main };
};

/** The newest snapshot that others recorded. All of theirs come before the first of ours, so it is found by halving. */
async function newestOfTheirs(archive: Archive, id: TargetId): Promise<Snapshot | undefined> {
  const oldestFirst = (await archive.lineage(id)).toReversed();
  let found: Snapshot | undefined;
  let [from, to] = [0, oldestFirst.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const snapshot = await archive.snapshot(oldestFirst[middle]!.id);
    if (snapshot?.capture.recorded) [found, from] = [snapshot, middle + 1];
    else to = middle;
  }
  return found;
}
