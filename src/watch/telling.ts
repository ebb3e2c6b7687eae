import { leadingFinding } from '../alert/headline.ts';
import type { Notice, ToldChange } from '../alert/notice.ts';
import type { Aftermath, Telling } from '../alert/telling.ts';
import type { Archive } from '../archive/archive.ts';
import type { Act, Alert, OwedNotice } from '../archive/outbox.ts';
import { alertContent } from './alert-content.ts';

/** More than a message could name. */
const MOST_TOLD = 500;

/**
 * All that the messages of a row of the outbox need, read from the archive as it stands now.
 * @param publicUrl address of the web archive, without a slash at the end
 * @returns undefined when the archive no longer knows what it is about
 */
export async function tellingOf(
  archive: Archive,
  owed: Alert | OwedNotice,
  publicUrl: string,
): Promise<Telling | undefined> {
  if ('notice' in owed) {
    const notice = absolute(owed.notice, publicUrl);
    const told = notice.kind === 'storm' ? await toldIn(archive, owed.id, publicUrl) : [];
    return { kind: 'notice', id: owed.id, notice, told, ...(await mendedLater(archive, owed)) };
  }
  const content = await alertContent(archive, owed, publicUrl);
  if (content === undefined) return undefined;
  const aftermath = await aftermathOf(archive, owed);
  return {
    kind: 'change',
    content,
    aftermath,
    ...(owed.incident !== undefined && { incident: owed.incident }),
  };
}

/** What has become of an alert, oldest first. */
async function aftermathOf(archive: Archive, { id }: Alert): Promise<readonly Aftermath[]> {
  const [thread, acts] = await Promise.all([archive.inThread(id, MOST_TOLD), archive.acts(id)]);
  const events = [...thread.flatMap(inThread), ...acts.map(done)];
  return events.sort((one, other) => (one.at < other.at ? -1 : 1));
}

function inThread(reply: Alert | OwedNotice): Aftermath[] {
  const at = reply.createdAt;
  if (!('notice' in reply))
    return [{ kind: reply.incident?.kind === 'reversal' ? 'reversed' : 'changed-again', at }];
  const { notice } = reply;
  if (notice.kind === 'flap') return [{ kind: 'flapping', at }];
  return notice.kind === 'confirmation' ? [{ kind: 'confirmed', at, reads: notice.reads }] : [];
}

function done({ kind, by, at, until }: Act): Aftermath {
  return { kind: 'act', act: kind, by, at, ...(until !== undefined && { until }) };
}

async function toldIn(archive: Archive, storm: string, publicUrl: string): Promise<readonly ToldChange[]> {
  const replies = await archive.inThread(storm, MOST_TOLD);
  const ids = replies.flatMap(reply => ('change' in reply ? [reply.change] : []));
  const changes = await archive.changes({ ids, limit: MOST_TOLD });
  const told = await Promise.all(changes.map(change => toldChange(archive, change)));
  return absolute(told.flat(), publicUrl);
}

/** One line about a change, its address as a path; none where the archive no longer knows its target. */
export async function toldChange(
  archive: Archive,
  { id, target, verdict, findings }: Awaited<ReturnType<Archive['changes']>>[number],
): Promise<ToldChange[]> {
  const known = (await archive.target(target))?.target;
  if (known === undefined) return [];
  const lead = leadingFinding({ findings });
  return [
    {
      vendor: known.vendor,
      document: known.document,
      url: `/changes/${id}`,
      direction: verdict.direction,
      summary: lead?.summary ?? verdict.reason,
      ...(lead && { severity: lead.severity }),
      ...(lead?.summaryFr !== undefined && { summaryFr: lead.summaryFr }),
    },
  ];
}

/** Of a trouble that has begun: whether its end is told in its thread. */
async function mendedLater(archive: Archive, { id, notice }: OwedNotice): Promise<{ mended?: string }> {
  if (notice.kind !== 'trouble' || notice.stage !== 'begun') return {};
  const replies = await archive.inThread(id, MOST_TOLD);
  const end = replies.find(
    reply => 'notice' in reply && reply.notice.kind === 'trouble' && reply.notice.stage === 'mended',
  );
  return end === undefined ? {} : { mended: end.createdAt };
}

/** With every path of the web archive made an address. */
function absolute<T extends Notice | readonly ToldChange[]>(value: T, publicUrl: string): T {
  const text = JSON.stringify(value, (key, inner) =>
    key === 'url' && typeof inner === 'string' && inner.startsWith('/') ? publicUrl + inner : inner,
  );
  return JSON.parse(text) as T;
}
