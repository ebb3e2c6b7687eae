import { LATEST, type Load, nowOf, targetsOf } from '../load.ts';
import { overviewPage } from '../pages/overview.ts';

/** What changed lately, and how everything stands. */
export const loadOverview: Load = async sources => {
  const { archive } = sources;
  const states = await archive.targets();
  const alerting = await archive.changes({ alerting: true, limit: LATEST });
  const silent = await archive.changes({ alerting: false, limit: LATEST });
  const targets = await targetsOf(sources, [...alerting, ...silent]);
  const main = overviewPage({ states, alerting, silent, targets, now: nowOf(sources) });
  return { place: { title: 'What changed on training and opting out', under: '/' }, main };
};
