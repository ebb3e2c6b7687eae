import type { Archive } from '../archive/archive.ts';
import type { NewNotice } from '../archive/outbox.ts';
import type { Instant } from '../words/instant.ts';
import { namedDocument } from './named-document.ts';

const MOST = 200;

/** For alerts that somebody put off until now, and nobody settled meanwhile: a reminder in their threads. */
export async function reminders(archive: Archive, now: Instant): Promise<readonly NewNotice[]> {
  const acts = await archive.snoozed(now, MOST);
  const owed = acts.map(async (act): Promise<NewNotice[]> => {
    const alert = await archive.alert(act.alert);
    const target = alert && (await archive.target(alert.lane))?.target;
    if (alert === undefined || target === undefined) return [];
    const about = namedDocument(target);
    const notice = {
      kind: 'reminder',
      about,
      at: now,
      snoozedBy: act.by,
      snoozedAt: act.at,
      url: `/changes/${alert.change}`,
    } as const;
    const { channel, lane } = alert;
    return [{ id: `n-reminder-${act.id}`, channel, lane, dueAt: now, thread: alert.id, notice }];
  });
  return (await Promise.all(owed)).flat();
}
