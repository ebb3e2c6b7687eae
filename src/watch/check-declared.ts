import type { Recorded } from '../archive/archive.ts';
import type { TargetId } from '../target/target.ts';
import { instant } from '../words/instant.ts';
import { check } from './check.ts';
import type { Watching } from './watching.ts';

/**
 * Visits a declared target if its visit is due, and logs what came of it. Nothing happens when the target is no longer declared,
 * or when another worker has made the visit meanwhile.
 * @throws what `check` throws
 */
export async function checkDeclared(
  id: TargetId,
  watching: Watching,
  signal?: AbortSignal,
): Promise<Recorded | undefined> {
  const { archive, clock, log } = watching;
  const state = await archive.target(id);
  if (!state || state.retiredAt !== undefined || state.schedule.nextDueAt > instant(clock()))
    return undefined;
  const recorded = await check(state.target, watching, signal);
  const { outcome, reason, detail, change } = recorded.check;
  log[outcome === 'failed' ? 'warn' : 'info'](
    { target: id, outcome, reason, detail, change },
    `${id}: ${outcome}`,
  );
  return recorded;
}
