import type { Archive, ChangeSummary } from '../archive/archive.ts';
import type { Alert, NewAlert, NewNotice } from '../archive/outbox.ts';
import type { Target } from '../target/target.ts';
import { type Instant, plus } from '../words/instant.ts';
import { namedDocument } from './named-document.ts';
import type { Recurrence } from './recurrence.ts';

const DAY = 86_400_000;
/** An edit within a day of the last one belongs to it. */
const SAME_DAY = DAY;
/** What is taken back within a month is told where it was told. */
const TAKEN_BACK = 30 * DAY;
const FLAPPING = 7 * DAY;
/** Alerts of one document that are looked through: more in a month is a page that nobody follows by threads. */
const LATEST = 20;

/** The new wording, and how it stands among those that the target has had. */
export interface Turn {
  target: Pick<Target, 'id' | 'vendor' | 'document'>;
  documentHash: string;
  recurrence: Recurrence;
  now: Instant;
}

/**
 * The incident on a channel that a change belongs to: one whose wording it takes back, or one that was told within the last day.
 * @returns undefined for a change that stands for itself
 */
export async function incidentOf(
  { target, documentHash, recurrence, now }: Turn,
  channel: string,
  archive: Archive,
): Promise<NewAlert['within']> {
  const told = await archive.alertsAbout(target.id, channel, LATEST);
  if (recurrence.kind === 'reversal') {
    const recent = told.filter(({ createdAt }) => createdAt >= plus(now, -TAKEN_BACK));
    const undone = await thatReplaced(documentHash, recent, archive);
    if (undone) {
      const stoodFrom = undone.change.after.takenAt;
      const incident = { kind: 'reversal', wordingOf: recurrence.since, stoodFrom } as const;
      return { thread: rootOf(undone.alert), incident };
    }
  }
  const [last] = told;
  if (last === undefined || last.createdAt < plus(now, -SAME_DAY)) return undefined;
  return { thread: rootOf(last), incident: { kind: 'further-edit' } };
}

/** For each channel that was alerted about the target lately: that its page goes back and forth since. Told once an incident. */
export async function flapNotices(
  { target, now }: Turn,
  channels: readonly string[],
  archive: Archive,
): Promise<NewNotice[]> {
  const owed: NewNotice[] = [];
  for (const channel of channels) {
    const [last] = await archive.alertsAbout(target.id, channel, 1);
    if (last === undefined || last.createdAt < plus(now, -FLAPPING)) continue;
    const thread = rootOf(last);
    const notice = { kind: 'flap', about: namedDocument(target), at: now } as const;
    owed.push({ id: `n-flap-${thread}`, channel, lane: target.id, dueAt: now, thread, notice });
  }
  return owed;
}

/** The alert in whose thread an alert's incident is told: itself, unless it is a reply. */
function rootOf({ id, thread, incident }: Alert): string {
  return thread === undefined || incident === undefined || incident.kind === 'in-storm' ? id : thread;
}

async function thatReplaced(
  documentHash: string,
  alerts: readonly Alert[],
  archive: Archive,
): Promise<{ alert: Alert; change: ChangeSummary } | undefined> {
  const ids = alerts.map(({ change }) => change);
  const changes = await archive.changes({ ids, limit: LATEST });
  const change = changes.find(({ before }) => before.documentHash === documentHash);
  const alert = change && alerts.find(each => each.change === change.id);
  return change && alert && { alert, change };
}
