import { type Load, targetOf } from '../load.ts';
import { fullName } from '../naming.ts';
import { snapshotPage } from '../pages/snapshot.ts';

/** One reading. */
export const loadSnapshot: Load = async (sources, { id }) => {
  const { archive } = sources;
  const found = await archive.snapshot(Number(id));
  if (!found) return undefined;
  const target = await targetOf(sources, found.target);
  const title = `${fullName(target)}, snapshot ${found.sequence}`;
  return { place: { title, under: '/targets' }, main: snapshotPage({ snapshot: found, target }) };
};
