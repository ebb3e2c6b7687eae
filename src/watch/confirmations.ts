import type { Archive } from '../archive/archive.ts';
import type { Alert, NewNotice } from '../archive/outbox.ts';
import { type Instant, plus } from '../words/instant.ts';
import { namedDocument } from './named-document.ts';

const DAY = 86_400_000;
/** After a day a text that still stands is confirmed; after a week nobody asks any more. */
const SPAN = [7 * DAY, DAY] as const;
const MOST = 200;
const CHECKS = 500;

/** For alerts a day old whose text was read again since and still stands: how often it was read, told in their threads. */
export async function confirmations(archive: Archive, now: Instant): Promise<readonly NewNotice[]> {
  const between = [plus(now, -SPAN[0]), plus(now, -SPAN[1])] as const;
  const alerts = await archive.unconfirmed(between, MOST);
  const owed = await Promise.all(alerts.map(alert => confirmation(alert, archive, now)));
  return owed.flatMap(notice => notice ?? []);
}

async function confirmation(alert: Alert, archive: Archive, now: Instant): Promise<NewNotice | undefined> {
  const [change] = await archive.changes({ ids: [alert.change], limit: 1 });
  const state = change && (await archive.target(change.target));
  if (change === undefined || state?.lastRead === undefined) return undefined;
  const { lastRead, target } = state;
  const stands = lastRead.snapshot === change.after.id;
  if (!stands || lastRead.finishedAt < plus(alert.createdAt, DAY)) return undefined;
  const checks = await archive.checks(target.id, CHECKS);
  const reads = checks.filter(
    ({ outcome, finishedAt }) => outcome === 'unchanged' && finishedAt > change.after.takenAt,
  ).length;
  const about = namedDocument(target);
  return {
    id: `n-confirmation-${alert.id}`,
    channel: alert.channel,
    lane: alert.lane,
    dueAt: now,
    thread: alert.id,
    notice: { kind: 'confirmation', about, at: lastRead.finishedAt, since: change.after.takenAt, reads },
  };
}
