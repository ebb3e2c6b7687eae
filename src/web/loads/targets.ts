import { LATEST, type Load, nowOf } from '../load.ts';
import { targetsPage } from '../pages/targets.ts';

/** All that is watched. */
export const loadTargets: Load = async sources => {
  const { archive } = sources;
  const states = await archive.targets();
  const alerting = await archive.changes({ alerting: true, limit: LATEST });
  return {
    place: { title: 'Documents', under: '/targets' },
    main: targetsPage({ states, alerting, now: nowOf(sources) }),
  };
};
