import type { Channel } from '../alert/channel.ts';
import type { Archive } from '../archive/archive.ts';
import type { Alert, OwedNotice } from '../archive/outbox.ts';
import { type Instant, plus } from '../words/instant.ts';
import { sha256 } from '../words/sha256.ts';

const HOUR = 3_600_000;

/**
 * Puts an alert that would be one too many in the hour into the thread of one message for all such. Only alerts that were not
 * begun are put there, and none that belongs to an incident.
 * @returns the alert as it stands then; undefined where it was not put there now
 */
export async function gatherIfStorm(
  owed: Alert | OwedNotice,
  { name, storm }: Channel,
  now: Instant,
  archive: Archive,
): Promise<Alert | undefined> {
  const isLone = !('notice' in owed) && owed.thread === undefined && owed.attempts === 0;
  if (storm === undefined || !isLone) return undefined;
  const hourAgo = plus(now, -HOUR);
  if ((await archive.headsSince(name, hourAgo)) < storm) return undefined;
  const [latest] = await archive.notices({ channel: name, kind: 'storm', limit: 1 });
  const id =
    latest !== undefined && latest.createdAt >= hourAgo && latest.state !== 'given-up'
      ? latest.id
      : await beginStorm(name, now, archive);
  await archive.gather(owed.id, id);
  return archive.alert(owed.id);
}

async function beginStorm(channel: string, now: Instant, archive: Archive): Promise<string> {
  const id = `n-storm-${sha256(`${channel} ${now}`).slice(0, 12)}`;
  const notice = { kind: 'storm', since: now } as const;
  await archive.owe([{ id, channel, lane: id, dueAt: now, notice }], now);
  return id;
}
