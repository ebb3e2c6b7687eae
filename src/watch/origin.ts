import type { Archive } from '../archive/archive.ts';
import type { Alert, OwedNotice } from '../archive/outbox.ts';

/** Numbers by which a log tells where a message comes from. */
export interface Origin {
  check?: number;
  change?: number;
  target?: string;
}

/** The check and the change that an alert is owed for; nothing of a notice, which time has brought about. */
export async function originOf(owed: Alert | OwedNotice, archive: Archive): Promise<Origin> {
  if ('notice' in owed) return {};
  const [change] = await archive.changes({ ids: [owed.change], limit: 1 });
  if (change === undefined) return { change: owed.change };
  const check = await archive.checkThatTook(change.after.id);
  return { check: check.id, change: change.id, target: change.target };
}
