import type { DigestPeriod } from '../alert/digest-periods.ts';
import type { Notice } from '../alert/notice.ts';
import type { Archive, ChangeSummary, TargetState } from '../archive/archive.ts';
import type { NewNotice } from '../archive/outbox.ts';
import { type Instant, plus } from '../words/instant.ts';
import { namedDocument } from './named-document.ts';
import { ownChanges } from './ota/theirs.ts';
import { toldChange } from './telling.ts';

/** More than a digest could name. */
const MOST = 2_000;
const FLAPS = 'goes back and forth';
const DAY = 86_400_000;

/** The digest of a period, as the archive knows it now. */
export async function digestOf(period: DigestPeriod, archive: Archive, now: Instant): Promise<NewNotice> {
  const { id, channel, every, from, to } = period;
  const states = await archive.targets();
  const changes = await changesIn(archive, from, to);
  const alerting = await ownChanges(
    archive,
    changes.filter(({ verdict }) => verdict.alert),
  );
  const flapping = changes.filter(({ verdict }) => !verdict.alert && verdict.reason.includes(FLAPS));
  const unread = states.filter(state => !wasRead(state, from, to));
  const flapped = new Set(flapping.map(({ target }) => target));
  const notice: Notice = {
    kind: 'digest',
    every,
    from,
    to,
    documents: states.length,
    read: states.length - unread.length,
    changes: (await Promise.all(alerting.map(change => toldChange(archive, change)))).flat(),
    flapped: states.filter(({ target }) => flapped.has(target.id)).map(({ target }) => namedDocument(target)),
    unread: unread.map(state => ({
      ...namedDocument(state.target),
      since: state.lastRead?.finishedAt ?? from,
      reason: state.lastCheck?.detail ?? state.lastCheck?.reason ?? 'not visited yet',
    })),
    silent: changes.filter(({ verdict }) => !verdict.alert).length,
    url: '/',
  };
  return { id, channel, lane: 'digest', dueAt: now, notice };
}

async function changesIn(archive: Archive, from: Instant, to: Instant): Promise<readonly ChangeSummary[]> {
  const newest = await archive.changes({ limit: MOST });
  return newest.filter(({ after }) => after.takenAt >= from && after.takenAt < to);
}

/** Whether it was read towards the end of the period: within the last day of it. */
function wasRead({ lastRead }: TargetState, from: Instant, to: Instant): boolean {
  const latest = plus(to, -DAY);
  return lastRead !== undefined && lastRead.finishedAt >= (latest > from ? latest : from);
}
