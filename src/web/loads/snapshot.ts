import { keptEvidence } from '../kept-evidence.ts';
import { type Load, targetOf } from '../load.ts';
import { fullName } from '../naming.ts';
import { snapshotPage } from '../pages/snapshot.ts';

/** One reading. */
export const loadSnapshot: Load = async (sources, { id }) => {
  const { archive, say } = sources;
  const snapshot = await archive.snapshot(Number(id));
  if (!snapshot) return undefined;
  const target = await targetOf(sources, snapshot.target);
  const kept = await keptEvidence(archive, snapshot.id);
  const check = await archive.checkThatTook(snapshot.id);
  const title = say.evidence.snapshotOfName(fullName(target), snapshot.sequence);
  const main = snapshotPage({ snapshot, target, kept, check }, say);
  return { place: { title, under: '/targets' }, main };
};
