import type { Archive } from '../../archive/archive.ts';
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
  const isOurs = remembering(
    async (snapshot: number) => !isTheirCheck(await archive.checkThatTook(snapshot)),
  );
  const historyOf = remembering(async (target: TargetId) => {
    const lineage = await archive.lineage(target);
    const oldest = lineage.at(-1);
    // All of theirs come before the first of ours.
    return { lineage, isAllOurs: oldest !== undefined && (await isOurs(oldest.id)) };
  });
  return async ({ target, snapshot }) => {
    const { lineage, isAllOurs } = await historyOf(target);
    if (isAllOurs) return true;
    const before = lineage[lineage.findIndex(({ id }) => id === snapshot) + 1];
    return before !== undefined && (await isOurs(before.id));
  };
}

function remembering<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const answers = new Map<K, Promise<V>>();
  return key => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
