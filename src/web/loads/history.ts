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
