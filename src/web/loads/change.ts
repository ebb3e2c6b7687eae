import { scriptAddress } from '../client-files.ts';
import { headline } from '../headline.ts';
import { keptEvidence } from '../kept-evidence.ts';
import { LATEST, type Load, targetOf } from '../load.ts';
import { changePage } from '../pages/change.ts';

/** One change. */
export const loadChange: Load = async (sources, { id }) => {
  const { archive, say } = sources;
  const found = await archive.change(Number(id));
  if (!found) return undefined;
  const alerts = await archive.alerts({ change: found.id, limit: LATEST });
  const acts = (await Promise.all(alerts.map(({ id }) => archive.acts(id)))).flat();
  const evidence = {
    before: await keptEvidence(archive, found.before.id),
    after: await keptEvidence(archive, found.after.id),
  };
  const view = {
    change: found,
    target: await targetOf(sources, found.target),
    alerts,
    acts,
    home: sources.home(),
    isReviewer: sources.session?.role === 'reviewer',
    evidence,
  };
  const main = changePage(view, say);
  return { place: { title: headline(found, say), under: '/', script: scriptAddress('keys.js') }, main };
};
