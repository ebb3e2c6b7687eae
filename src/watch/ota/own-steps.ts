import type { Archive } from '../../archive/archive.ts';
import type { Ancestor } from '../../archive/lineage.ts';
import type { TargetId } from '../../target/target.ts';
import { isTheirCheck } from './theirs.ts';

/** A snapshot as the step that a document made from the one before it. */
interface Step {
  target: TargetId;
  snapshot: number;
}

/**
 * Tells whether our own readings alone saw a document make a step: what others recorded is history by the time it is taken in, and where
 * our first reading differs from their last text, that need be no edit. Remembers what it asked the archive for.
 */
export function ownSteps(
  archive: Pick<Archive, 'checkThatTook' | 'lineage'>,
): (step: Step) => Promise<boolean> {
  const asked = new Map<TargetId, Promise<{ lineage: readonly Ancestor[]; isAllOurs: boolean }>>();
  const isOurs = async (snapshot: number) => !isTheirCheck(await archive.checkThatTook(snapshot));
  const historyOf = async (target: TargetId) => {
    const lineage = await archive.lineage(target);
    const oldest = lineage.at(-1);
    // All of theirs come before the first of ours.
    return { lineage, isAllOurs: oldest !== undefined && (await isOurs(oldest.id)) };
  };
  return async ({ target, snapshot }) => {
    const history = asked.get(target) ?? historyOf(target);
    asked.set(target, history);
    const { lineage, isAllOurs } = await history;
    if (isAllOurs) return true;
    const before = lineage[lineage.findIndex(({ id }) => id === snapshot) + 1];
    return before !== undefined && (await isOurs(before.id));
  };
}
