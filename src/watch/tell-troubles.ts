import type { Archive } from '../archive/archive.ts';
import type { NewNotice } from '../archive/outbox.ts';
import { type Instant, plus } from '../words/instant.ts';
import { sha256 } from '../words/sha256.ts';
import { type Circumstances, troubleNews, troublesIn } from './troubles.ts';

const HOUR = 3_600_000;
/** What was given up longer ago is history. */
const LATELY = 7 * 24 * HOUR;
const MOST = 500;

/**
 * Looks for what stands in the way of watching, keeps which troubles last, and owes the operators the news. A trouble is told in one
 * thread, from its beginning to its end.
 * @param operators the channel of the operators, as outbox rows name it; undefined where nobody is told
 * @param disk of the archive, where it can be told
 */
export async function tellTroubles(
  archive: Archive,
  { operators, disk, now }: { operators: string | undefined; disk: Circumstances['disk']; now: Instant },
): Promise<void> {
  const states = await archive.targets();
  const [checkpoint] = await archive.log.checkpoints(1);
  const checked = states
    .flatMap(({ lastCheck }) => lastCheck?.finishedAt ?? [])
    .sort()
    .at(-1);
  const found = troublesIn({
    now,
    states,
    ...(disk && { disk }),
    ...(checkpoint && { signed: checkpoint.createdAt }),
    ...(checked !== undefined && { checked }),
    undelivered: await undelivered(archive, now),
  });
  const known = await archive.troubles();
  const { open, told } = troubleNews(known, found, now);
  const owed = told.flatMap((notice): NewNotice[] => {
    // A channel that is broken cannot tell so itself.
    if (operators === undefined || (notice.trouble === 'channel-broken' && notice.subject === operators))
      return [];
    const lane = `trouble ${sha256(`${notice.trouble} ${notice.subject} ${notice.since}`).slice(0, 12)}`;
    const root = `n-${lane.replace(' ', '-')}`;
    const isRoot = notice.stage === 'begun';
    const id = isRoot ? root : `${root}-${notice.stage}-${now}`;
    return [{ id, channel: operators, lane, dueAt: now, notice, ...(!isRoot && { thread: root }) }];
  });
  await archive.keepTroubles(open, owed, now);
}

async function undelivered(archive: Archive, now: Instant): Promise<Circumstances['undelivered']> {
  const givenUp = await archive.alerts({ state: 'given-up', limit: MOST });
  const pending = await archive.alerts({ state: 'pending', order: 'oldest-first', limit: MOST });
  return [
    ...givenUp.filter(({ createdAt }) => createdAt >= plus(now, -LATELY)),
    ...pending.filter(({ dueAt }) => dueAt <= plus(now, -HOUR)),
  ];
}
