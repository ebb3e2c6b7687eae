import type { Archive } from '../archive/archive.ts';
import type { TargetId } from '../target/target.ts';
import { type Clock, instant } from '../words/instant.ts';

/** What the database says should be done now. */
export interface Due {
  targets: readonly TargetId[];
  /** Ids of alerts that are owed and not yet delivered. */
  alerts: readonly string[];
}

const AT_ONCE = 500;

/** The targets whose visit is due, longest overdue first, and the alerts not delivered yet; at most 500 of each at once. */
export async function whatIsDue({ archive, clock }: { archive: Archive; clock: Clock }): Promise<Due> {
  const targets = await archive.due(instant(clock()), AT_ONCE);
  const pending = await archive.alerts({ state: 'pending', limit: AT_ONCE });
  return { targets, alerts: pending.map(alert => alert.id).reverse() };
}
