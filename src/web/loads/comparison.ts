import { idAsked } from '../asked.ts';
import { type Load, targetOf } from '../load.ts';
import { fullName } from '../naming.ts';
import { comparePage } from '../pages/compare.ts';

/** Any two readings of one document. */
export const loadComparison: Load = async (sources, _parameters, { before, after }) => {
  const { archive, say } = sources;
  const [one, other] = await Promise.all(
    [before, after].map(idAsked).map(id => (id === undefined ? undefined : archive.snapshot(id))),
  );
  if (one === undefined || other === undefined || one.target !== other.target) return undefined;
  const [old, recent] = one.sequence <= other.sequence ? [one, other] : [other, one];
  const target = await targetOf(sources, one.target);
  const title = say.history.compared(fullName(target));
  const view = { target, before: old, after: recent };
  return { place: { title, under: '/targets' }, main: comparePage(view, say) };
};
