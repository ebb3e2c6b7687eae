import type { Archive, Snapshot } from '../../archive/archive.ts';
import type { TargetId } from '../../target/target.ts';
import { scriptAddress } from '../client-files.ts';
import { type Load, nowOf } from '../load.ts';
import { fullName } from '../naming.ts';
import { historyPage } from '../pages/history.ts';

const VISITS = 2000;

/** One document through time. */
export const loadHistory: Load = async (sources, { vendor, document }) => {
  const { archive, say } = sources;
  const id = `${vendor}/${document}`;
  const state = await archive.target(id);
  if (!state) return undefined;
  const checks = await archive.checks(id, VISITS);
  const changes = await archive.changes({ target: id, limit: VISITS });
  const latest = await archive.latest(id);
  const view = {
    state,
    checks,
    changes,
    latest,
    theirs: await newestOfTheirs(archive, id),
    isReviewer: sources.session?.role === 'reviewer',
    more: checks.length === VISITS,
    now: nowOf(sources),
  };
  const main = historyPage(view, say);
  return {
    place: { title: fullName(state.target), under: '/targets', script: scriptAddress('awaiting.js') },
    main,
  };
};

/** The newest snapshot that others recorded. All of theirs come before the first of ours, so it is found by halving. */
async function newestOfTheirs(archive: Archive, id: TargetId): Promise<Snapshot | undefined> {
  const oldestFirst = (await archive.lineage(id)).toReversed();
  const theirsAt = async (n: number): Promise<Snapshot | undefined> => {
    const entry = oldestFirst[n];
    const snapshot = entry && (await archive.snapshot(entry.id));
    return snapshot?.capture.recorded && snapshot;
  };
  let newest = await theirsAt(0);
  let [from, to] = [1, newest ? oldestFirst.length : 0];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const found = await theirsAt(middle);
    if (found) [newest, from] = [found, middle + 1];
    else to = middle;
  }
  return newest;
}
